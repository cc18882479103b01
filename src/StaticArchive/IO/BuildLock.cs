using System.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>
/// Keeps two builds from one output folder. The system drops the lock when the process ends, however it ends; a file
/// left behind by a killed build locks nothing.
/// </summary>
internal sealed class BuildLock : IDisposable
{
    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or throws a <see cref="FatalErrorException"/>.</summary>
    public static BuildLock Acquire(string output)
    {
        var path = output + ".lock";
        if (new FileInfo(path).LinkTarget is not null)
        {
            throw new FatalErrorException(
                MessageCatalog.CannotWrite(
                    new SourceLocation(output),
                    $"{Path.GetFileName(path)} is a link, and what it leads to is not the build's"
                ),
                FatalErrorException.MachineExitCode
            );
        }

        FileStream file;
        try
        {
            file = new FileStream(
                path,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 1,
                FileOptions.DeleteOnClose
            );
        }
        catch (IOException exception) when (File.Exists(path))
        {
            throw new FatalErrorException(
                MessageCatalog.OutputFolderLocked(new SourceLocation(output)),
                FatalErrorException.MachineExitCode,
                exception
            );
        }

        // The build that had the lock removes the file as it ends. Whoever opened the file just before then holds a
        // lock that nobody else can see; such a one finds no file here, or another's. The number of the process is told
        // by the length of the file, since a locked file can be measured but not read.
        file.SetLength(Environment.ProcessId);
        if (
            !OperatingSystem.IsWindows()
            && !(new FileInfo(path) is { Exists: true } seen && seen.Length == Environment.ProcessId)
        )
        {
            file.Dispose();
            throw new FatalErrorException(
                MessageCatalog.OutputFolderLocked(new SourceLocation(output)),
                FatalErrorException.MachineExitCode
            );
        }

        return new BuildLock(file);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
