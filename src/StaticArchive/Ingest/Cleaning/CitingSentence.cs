using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// A sentence that cites something, however short: <c>It was so (Carter 1992).</c>, <c>This follows Carter (1992).</c> Lines of a title
/// page have a year in a bracket as well, but no verb: <c>Journal of Towns (Spring 1992).</c>
/// </summary>
internal static class CitingSentence
{
    private static readonly HashSet<string> Small = new("of and the for in on at by to from with de la le van von der et und an a revised accepted published received updated printed edition reprinted version".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a block is one.</summary>
    public static bool Is(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open > 0 ? text.IndexOf(')', open) : -1;
        if (close < 0 || Sentences.IsOpen(text) || !EndsWithYear(text, close))
        {
            return false;
        }

        var before = text[..open];
        return Words.Find(before).Any(word => char.IsLower(before[word.Start]) && !Small.Contains(before[word.Start..word.End]))
            && Words.Find(text[..close]).Skip(1).Any(word => char.IsUpper(text[word.Start]) && MonthDates.Month(text[word.Start..word.End]) == 0);
    }

    private static bool EndsWithYear(string text, int close)
    {
        var end = char.IsAsciiLetterLower(text[close - 1]) ? close - 1 : close;
        return end > 4 && MonthDates.IsYear(text[(end - 4)..end]) && !char.IsLetterOrDigit(text[end - 5]);
    }
}
