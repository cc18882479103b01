using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Pages or a volume next to the bracket of publisher and year: <c>Arsenic in wells (Wexley 2009) 588</c>, <c>The guide
/// to wells. 33–58 (Wexley, Oban, 2009)</c>, <c>History of Wells (Wexley, 2009), II</c>.
/// </summary>
internal static class PublisherBracketPages
{
    private const int MaxDigits = 4;
    private static readonly string[] Parts = ["para ", "paras ", "ch ", "chs ", "pt "];

    /// <summary>Reads what stands behind the bracket up to the end, or before it behind a full stop.</summary>
    public static EntryParseState Read(EntryParseState entry, Span bracket)
    {
        if (entry.Item.Page is not null)
        {
            return entry;
        }

        var text = entry.Remainder;
        var rest = entry.Trim(new Span(bracket.End, text.Length), ".,;:");
        var before = FindPageBefore(text, bracket.Start);
        return rest switch
        {
            { Length: < 24 and > 4 } when IsCitedPart(text, rest) => entry.Consume(rest),
            { IsEmpty: false } when IsPage(text, rest) => WithPage(entry, rest),
            { Length: > 0 and < 6 } when VolumeNumber.FindRomanEnd(text, rest.Start) == rest.End => entry.Consume(
                rest
            ) with
            {
                Item = entry.Item with { Volume = rest.Slice(text) },
            },
            { IsEmpty: true } when !before.IsEmpty => WithPage(entry, before),
            _ => entry,
        };
    }

    /// <summary><c>para 12</c>, <c>paras 3–5</c>, <c>ch 3</c></summary>
    private static bool IsCitedPart(string text, Span rest) =>
        Array.Exists(Parts, word => rest.Slice(text).StartsWith(word, StringComparison.Ordinal))
        && char.IsAsciiDigit(text[rest.End - 1]);

    private static bool IsPage(string text, Span span) =>
        EntryPageRange.ParseAt(text, span.Start) is { } pages && pages.End == span.End;

    /// <summary><c>. 996</c> before the bracket.</summary>
    private static Span FindPageBefore(string text, int bracket)
    {
        var end = EntryScanner.SkipBack(text, bracket, " ");
        var start = EntryScanner.SkipBack(text, end, "0123456789–-");
        return
            start > 2
            && end - start <= 2 * MaxDigits + 1
            && text[start - 1] == ' '
            && text[start - 2] is '.' or '?' or '!'
            && IsPage(text, new Span(start, end))
            ? new Span(start, end)
            : default;
    }

    private static EntryParseState WithPage(EntryParseState entry, Span span) =>
        entry.Consume(span) with
        {
            Item = entry.Item with { Page = EntryPageRange.ParseAt(entry.Remainder, span.Start)?.Value },
        };
}
