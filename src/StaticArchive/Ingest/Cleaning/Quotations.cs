namespace StaticArchive.Ingest.Cleaning;

/// <summary>What a voice in quotation marks looks like: <c>‘Nobody asked us.’</c>, <c>"We were told 'wait'" (Manager, site 3)</c>, <c>“No.” – A nurse</c></summary>
internal static class Quotations
{
    private const string Opening = "\"'“‘«";
    private const string Closing = "\"'”’»";
    private const int LongestSpeaker = 70;

    /// <summary>Whether a text begins with a quotation mark.</summary>
    public static bool Opens(string text) => text.Length > 0 && (Opening.Contains(text[0], StringComparison.Ordinal) || text[0] is '*' or '_');

    /// <summary>Whether a text is one voice in quotation marks, with or without its speaker.</summary>
    public static bool IsVoice(string text) => Sentences.IsQuoted(text) ? !HasTwo(text) : HasSpeaker(text);

    /// <summary>Whether a speaker is named behind the closing mark, in brackets or after a dash.</summary>
    public static bool HasSpeaker(string text)
    {
        if (text.Length < 12 || !Opening.Contains(text[0], StringComparison.Ordinal))
        {
            return false;
        }

        var end = text.TrimEnd('.').Length;
        var open = text[end - 1] is ')' or ']' ? text.LastIndexOfAny(['(', '[']) : text.LastIndexOfAny(['–', '—', '-']);
        if (open < 8 || text.Length - open > LongestSpeaker)
        {
            return false;
        }

        var before = text[..open].TrimEnd(' ', '.');
        return before.Length > 8 && Closing.Contains(before[^1], StringComparison.Ordinal);
    }

    /// <summary>A speaker alone in brackets, torn off a voice: <c>(Manager, site 3)</c>.</summary>
    public static bool IsSpeaker(string text) => text.Length is > 4 and <= LongestSpeaker && text[0] == '(' && text.TrimEnd('.')[^1] == ')' && text.IndexOf(')', StringComparison.Ordinal) >= text.Length - 2;

    /// <summary><c>“Yes” and “No”</c> begins and ends with marks, and is two quotations within a sentence.</summary>
    private static bool HasTwo(string text)
    {
        var close = text[0] switch { '“' => '”', '«' => '»', _ => '\0' };
        var at = close == '\0' ? -1 : text.IndexOf(close, 1);
        return at > 0 && at < text.Length - 3 && text.IndexOf(text[0], at) > 0;
    }
}
