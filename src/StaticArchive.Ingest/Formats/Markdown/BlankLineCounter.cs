namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>
/// The white space between two blocks, which says more than it seems to: a lost picture leaves blank lines.
/// </summary>
internal static class BlankLineCounter
{
    /// <summary>Number of blank lines in what stands between two blocks.</summary>
    public static int Count(ReadOnlySpan<char> between)
    {
        var lines = 0;
        foreach (var unit in between)
        {
            lines += unit == '\n' ? 1 : 0;
        }

        return Math.Max(0, lines - 1);
    }
}
