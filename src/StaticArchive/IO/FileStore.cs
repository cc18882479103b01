using System.Text;
using StaticArchive.Model.Messages;

namespace StaticArchive.IO;

/// <summary>The files that <c>new</c> makes. None is ever overwritten.</summary>
internal static class FileStore
{
    /// <summary>Makes a file that is not there yet.</summary>
    public static void Create(string path, ReadOnlyMemory<byte> bytes) =>
        FatalErrorException.Guard(
            path,
            () =>
            {
                if (File.Exists(path))
                {
                    throw new FatalErrorException(
                        MessageCatalog.FileAlreadyExists(new SourceLocation(path)),
                        FatalErrorException.UsageExitCode
                    );
                }

                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                stream.Write(bytes.Span);
            }
        );

    /// <summary>Adds text to the end of a file, on a line of its own.</summary>
    public static void Append(string path, string text) =>
        FatalErrorException.Guard(
            path,
            () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                var before = File.Exists(path) ? File.ReadAllText(path) : "";
                File.AppendAllText(
                    path,
                    (before.Length == 0 || before.EndsWith('\n') ? "" : "\n") + text,
                    new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
                );
            }
        );

    /// <summary>Makes a folder if it is not there.</summary>
    public static void CreateFolder(string path) =>
        FatalErrorException.Guard(path, () => Directory.CreateDirectory(path));

    /// <summary>The bytes of a file that a person named.</summary>
    public static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
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
