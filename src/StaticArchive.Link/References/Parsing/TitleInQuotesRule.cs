using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// <c>‘Hydrogen-bond energetics drive helix formation’. Journal …</c>, <c>“Muscle spindle activity,” in Book …</c>
/// </summary>
internal static class TitleInQuotesRule
{
    private const int MaxTitleLength = 600;

    /// <summary>
    /// Finds it; null where the body opens with no quotation mark, or nothing closes it as the end of a title is
    /// closed.
    /// </summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        var open = entry.Remainder[body.Start];
        var closing = open switch
        {
            '‘' => '’',
            '“' or '„' => '”',
            '"' => '"',
            '\'' => '\'',
            '«' => '»',
            _ => '\0',
        };
        if (closing == '\0')
        {
            return null;
        }

        var close = FindClosingQuote(
            entry.Remainder,
            new Span(body.Start + 1, Math.Min(body.End, body.Start + MaxTitleLength)),
            closing
        );
        if (close < 0)
        {
            return null;
        }

        var behind = new Span(close + 1, entry.Body.End);
        if (FindTitleEndAfterQuote(entry, behind) is var border and > 0)
        {
            return EntryTitleRule.WithTitle(entry, new Span(body.Start, border), new Span(border, entry.Body.End));
        }

        var inside = EntryTitleRule.WithTitle(entry, new Span(body.Start + 1, close), behind) with
        {
            IsTitleQuoted = true,
        };
        return
            ContainerMarkerDetector.FindContainer(entry, inside.Publication) is var part and > 0
            && part <= inside.Publication.End
            ? inside with
            {
                Publication = new Span(part, inside.Publication.End),
                IsInContainer = true,
            }
            : inside;
    }

    /// <summary>
    /// Only the first words are quoted: <c>“We help our husbands!” Negotiating the household budget in a village.
    /// Development and Change</c>. Where the title ends then; 0 if it ends with the quotation.
    /// </summary>
    private static int FindTitleEndAfterQuote(EntryParseState entry, Span behind)
    {
        if (
            behind.Length < 2
            || entry.Remainder[behind.Start] != ' '
            || ContainerMarkerDetector.FindContainer(entry, entry.Trim(behind, "")) > 0
        )
        {
            return 0;
        }

        var trimmed = entry.Trim(behind, ".,;");
        foreach (var border in EntrySentenceSplitter.FindBoundaries(entry.Remainder, trimmed))
        {
            return EntryLexicon.IsTitleCase(entry.Remainder.AsSpan(trimmed.Start, border - trimmed.Start)) ? 0 : border;
        }

        return 0;
    }

    /// <summary>
    /// The mark that ends the title: the first that a sign of the end goes before or follows; else the first with no
    /// letter behind it.
    /// </summary>
    private static int FindClosingQuote(string text, Span span, char closing)
    {
        var first = -1;
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] != closing || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))
            {
                continue;
            }

            if (
                text[at - 1] is ',' or '.' or '?' or '!'
                || at + 1 >= text.Length
                || text[at + 1] is ',' or '.' or ';' or ':'
            )
            {
                return at;
            }

            first =
                first < 0
                && (
                    at + 2 >= text.Length
                    || !char.IsLower(text[at + 2])
                    || text.AsSpan(at + 2).StartsWith("in", StringComparison.Ordinal)
                )
                    ? at
                    : first;
        }

        return first;
    }
}
