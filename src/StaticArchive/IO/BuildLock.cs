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

    /// <summary>
    /// Takes the lock of an output folder, or throws a <see cref="FatalErrorException"/>; <paramref name="path"/> is
    /// that of the file.
    /// </summary>
    public static BuildLock Acquire(string output, string path)
    {
        if (LinkGuard.IsLink(path) || HoldsWords(path))
        {
            throw new FatalErrorException(
                MessageCatalog.CannotWrite(
                    new SourceLocation(output),
                    $"{Path.GetFileName(path)} is a link, or holds what no build has put there"
                ),
                FatalErrorException.MachineExitCode
            );
        }

        var file = Open(path, output);

        // The build that had the lock removes the file as it ends. Whoever opened the file just before then holds a
        // lock that nobody else can see.
        file.SetLength(Environment.ProcessId);
        if (!OperatingSystem.IsWindows() && !IsOwn(path))
        {
            file.Dispose();
            throw CreateLockedError(output);
        }

        return new BuildLock(file);
    }

    /// <summary>Whether a file is somebody's own: what a killed build leaves holds nothing but zeros.</summary>
    private static bool HoldsWords(string path)
    {
        try
        {
            return File.Exists(path) && File.ReadAllBytes(path).AsSpan().ContainsAnyExcept((byte)0);
        }
        catch (IOException)
        {
            return false; // another build has it
        }
    }

    private static FileStream Open(string path, string output)
    {
        try
        {
            return new FileStream(
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
            throw CreateLockedError(output, exception);
        }
    }

    /// <summary>
    /// Whether the file at the path is this process's. Its length is the process id: the length of a locked file can be
    /// read, its content cannot.
    /// </summary>
    private static bool IsOwn(string path) =>
        new FileInfo(path) is { Exists: true } file && file.Length == Environment.ProcessId;

    private static FatalErrorException CreateLockedError(string output, Exception? cause = null) =>
        new(MessageCatalog.OutputFolderLocked(new SourceLocation(output)), FatalErrorException.MachineExitCode, cause);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
