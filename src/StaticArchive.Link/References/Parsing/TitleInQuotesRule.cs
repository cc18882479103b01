using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The title is in quotation marks: <c>‘Hydrogen-bond energetics drive helix formation’. Journal …</c>,
/// <c>“Muscle spindle activity,” in Book …</c>
/// </summary>
internal static class TitleInQuotesRule
{
    private const int MaxTitleLength = 600;

    /// <summary>
    /// The entry with its title; null where the body opens with no quotation mark, or nothing closes it as the end of a
    /// title is closed.
    /// </summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        var text = entry.Remainder;
        if (GetClosingMark(text[body.Start]) is not { } closing)
        {
            return null;
        }

        var inside = new Span(body.Start + 1, Math.Min(body.End, body.Start + MaxTitleLength));
        var close = FindClosingMark(text, inside, closing);
        if (close < 0)
        {
            return null;
        }

        var behind = new Span(close + 1, entry.Body.End);
        return FindTitleEndAfterQuote(entry, behind) is var end and > 0
            ? EntryTitleRule.WithTitle(entry, new Span(body.Start, end), new Span(end, entry.Body.End))
            : SkipContainerMarker(
                EntryTitleRule.WithTitle(entry, new Span(body.Start + 1, close), behind) with
                {
                    IsTitleQuoted = true,
                }
            );
    }

    private static char? GetClosingMark(char opening) =>
        opening switch
        {
            '‘' => '’',
            '“' or '„' => '”',
            '"' => '"',
            '\'' => '\'',
            '«' => '»',
            _ => null,
        };

    /// <summary><c>“Muscle spindle activity,” in Book</c></summary>
    private static EntryParseState SkipContainerMarker(EntryParseState entry) =>
        ContainerMarkerDetector.FindContainer(entry, entry.Publication) is var start and > 0
        && start <= entry.Publication.End
            ? entry with
            {
                Publication = new Span(start, entry.Publication.End),
                IsInContainer = true,
            }
            : entry;

    /// <summary>
    /// Only the first words are quoted: <c>“We help our husbands!” Negotiating the household budget in a village.
    /// Development and Change</c>. Where the title ends then; 0 if it ends with the quotation.
    /// </summary>
    private static int FindTitleEndAfterQuote(EntryParseState entry, Span behind)
    {
        if (
            behind.Length < 2
            || entry.Remainder[behind.Start - 2] is '.' or ','
            || !(entry.Remainder[behind.Start] == ' ' || OpensSubtitle(entry.Remainder, behind.Start))
            || ContainerMarkerDetector.FindContainer(entry, entry.Trim(behind, "")) > 0
        )
        {
            return 0;
        }

        var trimmed = entry.Trim(behind, ".,;:");
        var end = EntrySentenceSplitter.FindBoundaries(entry.Remainder, trimmed).FirstOrDefault();
        return end > 0 && !EntryLexicon.IsTitleCase(entry.Remainder.AsSpan(trimmed.Start, end - trimmed.Start))
            ? end
            : 0;
    }

    /// <summary><c>‘You had peas today?’: a pilot study of towns. J Food</c></summary>
    private static bool OpensSubtitle(string text, int at) =>
        text[at] == ':' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLetter(text[at + 2]);

    /// <summary>
    /// The mark that ends the title: the first with a sign of the end before or behind it; else the first that no word
    /// of the title follows. -1 if there is none.
    /// </summary>
    private static int FindClosingMark(string text, Span span, char closing)
    {
        var first = -1;
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] != closing || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))
            {
                continue;
            }

            if (IsNextToSign(text, at))
            {
                return at;
            }

            first = first < 0 && !IsBeforeTitleWord(text, at) ? at : first;
        }

        return first;
    }

    private static bool IsNextToSign(string text, int mark) =>
        text[mark - 1] is ',' or '.' or '?' or '!'
        || mark + 1 >= text.Length
        || text[mark + 1] is ',' or '.' or ';' or ':';

    /// <summary>A small letter, but not the container marker: <c>the ‘third way’ of care</c>.</summary>
    private static bool IsBeforeTitleWord(string text, int mark) =>
        mark + 2 < text.Length
        && char.IsLower(text[mark + 2])
        && !text.AsSpan(mark + 2).StartsWith("in", StringComparison.Ordinal);
}
