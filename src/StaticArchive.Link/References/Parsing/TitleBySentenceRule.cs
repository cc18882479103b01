using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Neither quotation marks nor italics: the title ends at the first full stop, question or exclamation mark behind
/// which everything is written as names are, with capitals: <c>Plant growth promoting rhizobacteria. Annu. Rev.
/// Microbiol.</c>; where there is none, at a comma or a place of publication.
/// </summary>
internal static class TitleBySentenceRule
{
    /// <summary>Finds it.</summary>
    public static EntryParseState? Find(EntryParseState entry, Span body)
    {
        if (
            IsCommaSeparated(entry)
            && (
                FindComma(entry, body) is var first and > 0
                || (first = PublisherPlaceParser.FindStart(entry.Remainder, body)) > body.Start + 3
                || (entry.Item.Volume is null && (first = CommaPublisherDetector.Find(entry.Remainder, body)) > 0)
            )
        )
        {
            return SplitAt(entry, body, first);
        }

        var borders = EntrySentenceSplitter.FindBoundaries(entry.Remainder, body).ToList();
        foreach (var border in borders)
        {
            if (
                EntryLexicon.IsTitleCase(entry.Remainder.AsSpan(border, body.End - border))
                && !IsStrainName(entry.Remainder, border)
            )
            {
                return SplitAt(entry, body, SkipSubtitles(entry.Remainder, borders, border));
            }
        }

        if (
            borders.Count > 0
            && entry.Item.Volume is null
            && EntryLexicon.IsLikelyPublisher(entry.Remainder.AsSpan(borders[^1], body.End - borders[^1]))
        )
        {
            return SplitAt(entry, body, borders[^1]);
        }

        if (FindComma(entry, body) is var comma and > 0)
        {
            return SplitAt(entry, body, comma);
        }

        if (PublisherPlaceParser.FindStart(entry.Remainder, body) is var place && place > body.Start + 3)
        {
            return SplitAt(entry, body, place);
        }

        if (entry.Item.Volume is null && CommaPublisherDetector.Find(entry.Remainder, body) is var publisher and > 0)
        {
            return SplitAt(entry, body, publisher);
        }

        // A journal in small letters: the last sentence, if it is a short one.
        var last = borders.Count > 0 ? borders[^1] : 0;
        return last > 0 && WordTokenizer.Count(entry.Remainder.AsSpan(last, body.End - last)) <= 7
            ? SplitAt(entry, body, last)
            : null;
    }

    /// <summary>
    /// A comma follows the date, so commas part everything: <c>Barabási, A.-L. (2011), The network takeover, Nat.
    /// Phys., 8, 14</c>.
    /// </summary>
    private static bool IsCommaSeparated(EntryParseState entry) =>
        entry.Body.Start < entry.Remainder.Length && entry.Remainder[entry.Body.Start] == ',';

    private static EntryParseState SplitAt(EntryParseState entry, Span body, int border) =>
        EntryTitleRule.WithTitle(entry, new Span(body.Start, border), new Span(border, body.End));

    /// <summary>
    /// A subtitle in capitals is no journal: <c>… affect intensification? Evidence from Burkina Faso. World
    /// Development</c>. A sentence with a small word in it is passed over, unless a journal's word stands in it.
    /// </summary>
    private static int SkipSubtitles(string text, List<int> borders, int border)
    {
        foreach (var next in borders)
        {
            if (next <= border)
            {
                continue;
            }

            var (small, journal) = (false, false);
            foreach (var (start, end) in EntryLexicon.EnumerateWords(text.AsSpan(border, next - border)))
            {
                small |= char.IsLower(text[border + start]);
                journal |=
                    EntryLexicon.IsJournalWord(text.AsSpan(border + start, end - start))
                    || EntryLexicon.IsPublisherWord(text.AsSpan(border + start, end - start));
            }

            if (!small || journal)
            {
                return border;
            }

            border = next;
        }

        return border;
    }

    /// <summary>A letter with digits, as strains and genes are named: <c>cv. S23. Ann. Bot.</c></summary>
    private static bool IsStrainName(string text, int border)
    {
        var at = border;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at + 1 < text.Length && char.IsUpper(text[at]) && char.IsAsciiDigit(text[at + 1]);
    }

    /// <summary>
    /// With volume or pages read, the last comma behind which a journal's name can stand: <c>… in the English NHS,
    /// Policy and Politics</c>.
    /// </summary>
    private static int FindComma(EntryParseState entry, Span body)
    {
        if (entry.Item.Volume is null)
        {
            return 0;
        }

        var from = body.End;
        var found = 0;
        for (var tries = 0; tries < 3; tries++)
        {
            from =
                from <= body.Start
                    ? -1
                    : entry.Remainder.LastIndexOf(", ", from - 1, from - body.Start, StringComparison.Ordinal);
            if (from < 0 || !EntryLexicon.IsTitleCase(entry.Remainder.AsSpan(from, body.End - from)))
            {
                break;
            }

            found = from + 1;
            if (HasFunctionWords(entry.Remainder.AsSpan(body.Start, from - body.Start)))
            {
                break;
            }
        }

        return found;
    }

    private static bool HasFunctionWords(ReadOnlySpan<char> text)
    {
        foreach (var (start, end) in EntryLexicon.EnumerateWords(text))
        {
            if (char.IsLower(text[start]) && !EntryLexicon.IsFunctionWord(text[start..end]))
            {
                return true;
            }
        }

        return false;
    }
}
