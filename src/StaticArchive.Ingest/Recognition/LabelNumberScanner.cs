namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// The number behind the word of a label, as boxes, figures and tables have it: <c>3</c>, <c>2.1</c>, <c>B</c>,
/// <c>4a</c>.
/// </summary>
internal static class LabelNumberScanner
{
    /// <summary>
    /// Offset after the letters and digits from <paramref name="start"/> on; a stop counts only between them and a
    /// digit.
    /// </summary>
    public static int FindEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsDecimalPoint(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsDecimalPoint(string text, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsDigit(text[at + 1]);
}
