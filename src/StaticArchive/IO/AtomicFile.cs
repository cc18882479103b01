namespace StaticArchive.IO;

/// <summary>Replaces the content of a file of the input for <c>check --fix</c>.</summary>
internal static class AtomicFile
{
    private const int MaxLeftovers = 100;

    /// <summary>
    /// Replaces the bytes of a file below a folder in one step: a reader sees the old bytes or the new ones, never a
    /// mixture. No link is followed.
    /// </summary>
    public static void Replace(string folder, string path, ReadOnlyMemory<byte> bytes)
    {
        var full = LinkGuard.GetPath(folder, path);
        FatalErrorException.Guard(
            full,
            () =>
            {
                string beside;
                using (var stream = CreateBeside(full))
                {
                    beside = stream.Name;
                    stream.Write(bytes.Span);
                }

                File.Move(beside, full, overwrite: true);
            }
        );
    }

    /// <summary>
    /// A new file <c>.note.md.new1</c>, hidden from readers of the archive. What has that name already, a link or what
    /// a killed run has left, is neither followed nor touched: the next number is taken.
    /// </summary>
    private static FileStream CreateBeside(string path)
    {
        var stem = Path.Combine(Path.GetDirectoryName(path)!, "." + Path.GetFileName(path) + ".new");
        for (var i = 1; ; i++)
        {
            var name = stem + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            try
            {
                return new FileStream(name, FileMode.CreateNew, FileAccess.Write);
            }
            catch (IOException) when (i < MaxLeftovers && (File.Exists(name) || LinkGuard.IsLink(name)))
            {
                // The next number, then.
            }
        }
    }
}
