using System.IO;

namespace StaticArchive.OnDisk;

/// <summary>A file of the input that <c>check --fix</c> mends.</summary>
internal static class MendedFile
{
    /// <summary>Puts other bytes into a file in one step: whoever looks sees the old ones or the new ones.</summary>
    public static void Replace(string path, ReadOnlyMemory<byte> bytes) => FaultException.Guard(path, () =>
    {
        var beside = path + ".new";
        using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
        {
            stream.Write(bytes.Span);
        }

        File.Move(beside, path, overwrite: true);
    });
}
