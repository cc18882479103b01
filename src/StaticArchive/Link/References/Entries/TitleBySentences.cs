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
        var borders = SentenceBorders.Find(entry.Rest, body).ToList();
        foreach (var border in borders)
        {
            if (EntryWords.IsNamelike(entry.Rest.AsSpan(border, body.End - border)))
            {
                return Parted(entry, body, BeforeAbbreviations(entry.Rest, body.Start, border));
            }
        }

        if (AtComma(entry, body) is var comma and > 0)
        {
            return Parted(entry, body, comma);
        }

        if (entry.Item.Volume is null && AtPublisher(entry.Rest, body) is var publisher and > 0)
        {
            return Parted(entry, body, publisher);
        }

        if (PlaceOfPublication.Before(entry.Rest, body) is var place and > 0)
        {
            return Parted(entry, body, place);
        }

        // A journal in small letters: the last sentence, if it is a short one.
        var last = borders.Count > 0 ? borders[^1] : 0;
        return last > 0 && Text.Words.Count(entry.Rest.AsSpan(last, body.End - last)) <= 7 ? Parted(entry, body, last) : null;
    }

    private static Entry Parted(Entry entry, Span body, int border) => EntryTitle.Titled(entry, new Span(body.Start, border), new Span(border, body.End));

    /// <summary>The full stop is one of an abbreviated journal that a comma parts from the title: <c>… in maize, Pestic. Outlook</c>.</summary>
    private static int BeforeAbbreviations(string text, int start, int border)
    {
        var comma = text.LastIndexOf(", ", border - 1, border - start, StringComparison.Ordinal);
        return comma > start && border - comma < 16 && text[border - 1] == '.' && text.IndexOf(' ', comma + 2, border - comma - 2) < 0 && char.IsUpper(text[comma + 2]) && border - comma > 5 ? comma + 1 : border;
    }

    /// <summary>The first comma behind which a publisher or a series stands, and then only names: <c>Risk society: Towards a new modernity, Sage, London</c>.</summary>
    private static int AtPublisher(string text, Span body)
    {
        for (var comma = text.IndexOf(", ", body.Start, body.Length, StringComparison.Ordinal); comma > 0; comma = text.IndexOf(", ", comma + 1, body.End - comma - 1, StringComparison.Ordinal))
        {
            var next = text.IndexOf(", ", comma + 1, body.End - comma - 1, StringComparison.Ordinal);
            var segment = text.AsSpan(comma + 2, (next < 0 ? body.End : next) - comma - 2);
            if ((EntryWords.NamesPublisher(segment) || SeriesNumber.Find(segment.ToString()) is not null) && EntryWords.IsNamelike(segment))
            {
                return comma + 1;
            }
        }

        return 0;
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
