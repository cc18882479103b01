namespace StaticArchive.IO;

/// <summary>Replaces the content of a file of the input for <c>check --fix</c>.</summary>
internal static class AtomicFile
{
    /// <summary>Replaces the bytes in one step: a reader sees the old bytes or the new ones, never a mixture.</summary>
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
