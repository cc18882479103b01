using System.Text;
using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>The files that <c>new</c> makes. None is ever overwritten, and no link is followed.</summary>
internal static class FileStore
{
    /// <summary>Makes a file that is not there yet, at a path below a folder.</summary>
    public static void Create(string folder, string path, ReadOnlyMemory<byte> bytes)
    {
        var full = LinkGuard.GetPath(folder, path);
        FatalErrorException.Guard(
            full,
            () =>
            {
                if (File.Exists(full))
                {
                    throw new FatalErrorException(
                        MessageCatalog.FileAlreadyExists(new SourceLocation(full)),
                        FatalErrorException.UsageExitCode
                    );
                }

                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                using var stream = new FileStream(full, FileMode.CreateNew, FileAccess.Write);
                stream.Write(bytes.Span);
            }
        );
    }

    /// <summary>Adds text to the end of a file below a folder, on a line of its own.</summary>
    public static void Append(string folder, string path, string text)
    {
        var full = LinkGuard.GetPath(folder, path);
        FatalErrorException.Guard(
            full,
            () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                var before = File.Exists(full) ? File.ReadAllText(full) : "";
                File.AppendAllText(
                    full,
                    (before.Length == 0 || before.EndsWith('\n') ? "" : "\n") + text,
                    new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
                );
            }
        );
    }

    /// <summary>Makes a folder below another one if it is not there.</summary>
    public static void CreateFolder(string folder, string path)
    {
        var full = LinkGuard.GetPath(folder, path);
        FatalErrorException.Guard(full, () => Directory.CreateDirectory(full));
    }

    /// <summary>The bytes of a file that a person named.</summary>
    public static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FatalErrorException(
                MessageCatalog.UsageError(path, "there is no such file; write its path as it is from here"),
                FatalErrorException.UsageExitCode,
                exception
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FatalErrorException(
                MessageCatalog.FileUnreadable(new SourceLocation(path), exception.Message.TrimEnd('.')),
                FatalErrorException.UsageExitCode,
                exception
            );
        }
    }
}
