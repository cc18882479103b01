namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// Quotations of speakers, in quotation marks: <c>‘Nobody asked us.’</c>, <c>"We were told 'wait'" (Manager, site
/// 3)</c>, <c>“No.” – A nurse</c>
/// </summary>
internal static class QuotationDetector
{
    private const string Opening = "\"'“‘«";
    private const string Closing = "\"'”’»";
    private const int MaxAttributionLength = 70;

    /// <summary>Whether a text begins with a quotation mark.</summary>
    public static bool StartsWithQuotationMark(string text) =>
        text.Length > 0 && (Opening.Contains(text[0], StringComparison.Ordinal) || text[0] is '*' or '_');

    /// <summary>Whether a text is one quotation in quotation marks, with or without its speaker.</summary>
    public static bool IsQuotation(string text) =>
        SentenceBoundaryDetector.IsQuoted(text) ? !HasTwoQuotations(text) : HasAttribution(text);

    /// <summary>Whether a speaker is named behind the closing mark, in brackets or after a dash.</summary>
    public static bool HasAttribution(string text)
    {
        if (text.Length < 12 || !Opening.Contains(text[0], StringComparison.Ordinal))
        {
            return false;
        }

        var end = text.TrimEnd('.').Length;
        char[] opening = text[end - 1] is ')' or ']' ? ['(', '['] : ['–', '—', '-'];
        var open = text.LastIndexOfAny(opening);
        if (open < 8 || text.Length - open > MaxAttributionLength)
        {
            return false;
        }

        var before = text[..open].TrimEnd(' ', '.');
        return before.Length > 8 && Closing.Contains(before[^1], StringComparison.Ordinal);
    }

    /// <summary>A speaker alone in brackets, divided from the quotation: <c>(Manager, site 3)</c>.</summary>
    public static bool IsAttribution(string text) =>
        text.Length is > 4 and <= MaxAttributionLength
        && text[0] == '('
        && text.TrimEnd('.')[^1] == ')'
        && text.IndexOf(')', StringComparison.Ordinal) >= text.Length - 2;

    /// <summary>
    /// <c>“Yes” and “No”</c> begins and ends with marks, and is two quotations within a sentence.
    /// </summary>
    private static bool HasTwoQuotations(string text)
    {
        var close = text[0] switch
        {
            '“' => '”',
            '«' => '»',
            _ => '\0',
        };
        var at = close == '\0' ? -1 : text.IndexOf(close, 1);
        return at > 0 && at < text.Length - 3 && text.IndexOf(text[0], at) > 0;
    }
}
