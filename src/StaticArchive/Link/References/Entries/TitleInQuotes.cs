using StaticArchive.Documents;

namespace StaticArchive.Link.References.Entries;

/// <summary><c>‘Hydrogen-bond energetics drive helix formation’. Journal …</c>, <c>“Muscle spindle activity,” in Book …</c></summary>
internal static class TitleInQuotes
{
    private const int LongestTitle = 600;

    /// <summary>Finds it; null where the body opens with no quotation mark, or nothing closes it as the end of a title is closed.</summary>
    public static Entry? Find(Entry entry, Span body)
    {
        var open = entry.Rest[body.Start];
        var closing = open switch { '‘' => '’', '“' or '„' => '”', '"' => '"', '\'' => '\'', '«' => '»', _ => '\0' };
        if (closing == '\0')
        {
            return null;
        }

        var close = Close(entry.Rest, new Span(body.Start + 1, Math.Min(body.End, body.Start + LongestTitle)), closing);
        if (close < 0)
        {
            return null;
        }

        var behind = new Span(close + 1, entry.Body.End);
        if (GoesOn(entry, behind) is var border and > 0)
        {
            return EntryTitle.Titled(entry, new Span(body.Start, border), new Span(border, entry.Body.End));
        }

        var inside = EntryTitle.Titled(entry, new Span(body.Start + 1, close), behind) with { IsQuoted = true };
        return InWord.At(entry, inside.Publication) is var part and > 0 && part <= inside.Publication.End ? inside with { Publication = new Span(part, inside.Publication.End), IsPart = true } : inside;
    }

    /// <summary>
    /// Only the first words are quoted: <c>“We help our husbands!” Negotiating the household budget in a village. Development and Change</c>.
    /// Where the title ends then; 0 if it ends with the quotation.
    /// </summary>
    private static int GoesOn(Entry entry, Span behind)
    {
        if (behind.Length < 2 || entry.Rest[behind.Start] != ' ' || InWord.At(entry, entry.Trim(behind, "")) > 0)
        {
            return 0;
        }

        var trimmed = entry.Trim(behind, ".,;");
        foreach (var border in SentenceBorders.Find(entry.Rest, trimmed))
        {
            return EntryWords.IsNamelike(entry.Rest.AsSpan(trimmed.Start, border - trimmed.Start)) ? 0 : border;
        }

        return 0;
    }

    /// <summary>The mark that ends the title: the first that a sign of the end goes before or follows; else the first with no letter behind it.</summary>
    private static int Close(string text, Span span, char closing)
    {
        var first = -1;
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] != closing || (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))
            {
                continue;
            }

            if (text[at - 1] is ',' or '.' or '?' or '!' || at + 1 >= text.Length || text[at + 1] is ',' or '.' or ';' or ':')
            {
                return at;
            }

            first = first < 0 && (at + 2 >= text.Length || !char.IsLower(text[at + 2]) || text.AsSpan(at + 2).StartsWith("in", StringComparison.Ordinal)) ? at : first;
        }

        return first;
    }
}
