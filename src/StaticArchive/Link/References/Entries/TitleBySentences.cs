using StaticArchive.Documents;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// Neither quotation marks nor italics: the title ends at the first full stop, question or exclamation mark behind which
/// everything is written as names are, with capitals: <c>Plant growth promoting rhizobacteria. Annu. Rev. Microbiol.</c>; where
/// there is none, at a comma or a place of publication.
/// </summary>
internal static class TitleBySentences
{
    /// <summary>Finds it.</summary>
    public static Entry? Find(Entry entry, Span body)
    {
        if (IsPartedByCommas(entry) && (AtComma(entry, body) is var first and > 0 || (first = PlaceOfPublication.Before(entry.Rest, body)) > body.Start + 3 || (entry.Item.Volume is null && (first = PublisherBehindComma.Find(entry.Rest, body)) > 0)))
        {
            return Parted(entry, body, first);
        }

        var borders = SentenceBorders.Find(entry.Rest, body).ToList();
        foreach (var border in borders)
        {
            if (EntryWords.IsNamelike(entry.Rest.AsSpan(border, body.End - border)) && !IsStrain(entry.Rest, border))
            {
                return Parted(entry, body, BehindSubtitles(entry.Rest, borders, border));
            }
        }

        if (borders.Count > 0 && entry.Item.Volume is null && EntryWords.IsPublisherlike(entry.Rest.AsSpan(borders[^1], body.End - borders[^1])))
        {
            return Parted(entry, body, borders[^1]);
        }

        if (AtComma(entry, body) is var comma and > 0)
        {
            return Parted(entry, body, comma);
        }

        if (PlaceOfPublication.Before(entry.Rest, body) is var place && place > body.Start + 3)
        {
            return Parted(entry, body, place);
        }

        if (entry.Item.Volume is null && PublisherBehindComma.Find(entry.Rest, body) is var publisher and > 0)
        {
            return Parted(entry, body, publisher);
        }

        // A journal in small letters: the last sentence, if it is a short one.
        var last = borders.Count > 0 ? borders[^1] : 0;
        return last > 0 && Text.Words.Count(entry.Rest.AsSpan(last, body.End - last)) <= 7 ? Parted(entry, body, last) : null;
    }

    /// <summary>A comma follows the date, so commas part everything: <c>Barabási, A.-L. (2011), The network takeover, Nat. Phys., 8, 14</c>.</summary>
    private static bool IsPartedByCommas(Entry entry) => entry.Body.Start < entry.Rest.Length && entry.Rest[entry.Body.Start] == ',';

    private static Entry Parted(Entry entry, Span body, int border) => EntryTitle.Titled(entry, new Span(body.Start, border), new Span(border, body.End));

    /// <summary>
    /// A subtitle in capitals is no journal: <c>… affect intensification? Evidence from Burkina Faso. World Development</c>. A sentence
    /// with a small word in it is passed over, unless a journal's word stands in it.
    /// </summary>
    private static int BehindSubtitles(string text, List<int> borders, int border)
    {
        foreach (var next in borders)
        {
            if (next <= border)
            {
                continue;
            }

            var (small, journal) = (false, false);
            foreach (var (start, end) in EntryWords.Find(text.AsSpan(border, next - border)))
            {
                small |= char.IsLower(text[border + start]);
                journal |= EntryWords.IsJournal(text.AsSpan(border + start, end - start)) || EntryWords.IsPublisher(text.AsSpan(border + start, end - start));
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
    private static bool IsStrain(string text, int border)
    {
        var at = border;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at + 1 < text.Length && char.IsUpper(text[at]) && char.IsAsciiDigit(text[at + 1]);
    }

    /// <summary>With volume or pages read, the last comma behind which a journal's name can stand: <c>… in the English NHS, Policy and Politics</c>.</summary>
    private static int AtComma(Entry entry, Span body)
    {
        if (entry.Item.Volume is null)
        {
            return 0;
        }

        var from = body.End;
        var found = 0;
        for (var tries = 0; tries < 3; tries++)
        {
            from = from <= body.Start ? -1 : entry.Rest.LastIndexOf(", ", from - 1, from - body.Start, StringComparison.Ordinal);
            if (from < 0 || !EntryWords.IsNamelike(entry.Rest.AsSpan(from, body.End - from)))
            {
                break;
            }

            found = from + 1;
            if (HasSmallWords(entry.Rest.AsSpan(body.Start, from - body.Start)))
            {
                break;
            }
        }

        return found;
    }

    private static bool HasSmallWords(ReadOnlySpan<char> text)
    {
        foreach (var (start, end) in EntryWords.Find(text))
        {
            if (char.IsLower(text[start]) && !EntryWords.IsSmall(text[start..end]))
            {
                return true;
            }
        }

        return false;
    }
}
