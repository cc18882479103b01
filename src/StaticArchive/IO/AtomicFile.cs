using System.IO;

namespace StaticArchive.IO;

/// <summary>A file of the input that <c>check --fix</c> mends.</summary>
internal static class AtomicFile
{
    /// <summary>Puts other bytes into a file in one step: whoever looks sees the old ones or the new ones.</summary>
    public static void Replace(string path, ReadOnlyMemory<byte> bytes) =>
        FatalErrorException.Guard(
            path,
            () =>
            {
                var beside = path + ".new";
                using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
                {
                    stream.Write(bytes.Span);
                }

                File.Move(beside, path, overwrite: true);
            }
        );
}
