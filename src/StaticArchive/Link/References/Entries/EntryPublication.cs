using StaticArchive.Documents;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// What stands behind the title: a journal; the book a chapter is in and its publisher; or a publisher with its place, a series, an
/// edition, a number.
/// </summary>
internal static class EntryPublication
{
    /// <summary>Reads it.</summary>
    public static Entry Read(Entry entry)
    {
        entry = WithoutYear(EntryEdition.Read(entry));
        var text = entry.Words(entry.Trim(entry.Publication, ".,;:"));
        if (text is null)
        {
            return entry;
        }

        if (entry.IsPart || entry.IsQuoted)
        {
            return entry with { Item = Parted(entry) ?? (entry.IsPart ? Book(entry, text) : Quoted(entry, text)) };
        }

        if (DatedIssue.Find(text) is { } paper)
        {
            return entry with { Item = entry.Item with { ContainerTitle = Trim(paper), Type = DatedIssue.Type } };
        }

        return IsJournal(entry, text) ? entry with { Item = entry.Item with { ContainerTitle = Trim(text) } } : entry with { Item = Published(entry.Item, text) };
    }

    /// <summary>Pages stood between the book and its publisher: <c>Handbook on methods, pp. 880–912, UNEP, Nairobi</c>.</summary>
    private static CslItem? Parted(Entry entry)
    {
        var text = entry.Publication.Of(entry.Rest);
        var gap = text.IndexOf("    ", StringComparison.Ordinal);
        if (gap <= 0 || text.AsSpan(gap).Trim(" .,;:").IsEmpty)
        {
            return null;
        }

        return Published(entry.Item with { ContainerTitle = Trim(WithoutChapter(text[..gap])) }, text[gap..].Trim(' ', ',', '.', ';'));
    }

    /// <summary>A journal or newspaper; a date behind it goes; a publisher with its places stays one.</summary>
    private static CslItem Quoted(Entry entry, string text)
    {
        if (!IsJournal(entry, text))
        {
            return Published(entry.Item, text);
        }

        var comma = entry.Item.Volume is null ? text.IndexOf(", ", StringComparison.Ordinal) : -1;
        if (comma < 0)
        {
            return entry.Item with { ContainerTitle = Trim(text) };
        }

        return text.AsSpan(comma).ContainsAny("0123456789") ? entry.Item with { ContainerTitle = Trim(text[..comma]) } : Published(entry.Item, text);
    }

    private static string WithoutChapter(string text)
    {
        var at = text.LastIndexOf(", chapter ", StringComparison.OrdinalIgnoreCase);
        return at > 0 ? text[..at] : text;
    }

    /// <summary>A year in brackets that ends it: <c>Plant Cell Physiol. (2018)</c>.</summary>
    private static Entry WithoutYear(Entry entry)
    {
        var span = entry.Trim(entry.Publication, ".,;:)");
        return span.Length > 6 && entry.Rest[span.End - 5] == '(' && Text.MonthDates.IsYear(entry.Rest[(span.End - 4)..span.End]) ? entry with { Publication = new Span(span.Start, span.End - 5) } : entry;
    }

    /// <summary>The book ends where its italics end, at a bracket, or at the full stop before its publisher.</summary>
    private static CslItem Book(Entry entry, string text)
    {
        if (entry.Item.Volume is not null && entry.Item.Editor.Count == 0 && PlaceOfPublication.Split(text) is null)
        {
            return entry.Item with { ContainerTitle = Trim(text) };
        }

        var cut = BookEnd(entry, text);
        var item = entry.Item with { ContainerTitle = Trim(text[..cut]) };
        return cut == text.Length ? item : Published(item, text[cut..]);
    }

    private static int BookEnd(Entry entry, string text)
    {
        foreach (var run in entry.Emphasis)
        {
            if (run.Start >= entry.Publication.Start && run.Start <= entry.Publication.Start + 3 && run.Length > 3)
            {
                return Math.Min(text.Length, run.End - entry.Publication.Start);
            }
        }

        var bracket = text.IndexOf(" (", StringComparison.Ordinal);
        while (bracket > 0 && !text.AsSpan(bracket).Contains(':'))
        {
            bracket = -1;
        }

        foreach (var border in SentenceBorders.Find(text, new Span(0, text.Length)))
        {
            return bracket > 0 ? Math.Min(bracket, border) : border;
        }

        if (bracket > 0)
        {
            return bracket;
        }

        return PlaceOfPublication.Before(text, new Span(0, text.Length)) is var place and > 0 ? place
            : PublisherBehindComma.Named(text, new Span(0, text.Length)) is var publisher and > 0 ? publisher
            : text.Length;
    }

    /// <summary>A volume or a DOI is a journal's; else the words decide.</summary>
    private static bool IsJournal(Entry entry, string text)
    {
        var place = PlaceOfPublication.Split(text);
        if (entry.Item.Volume is not null && (place is null || !EntryWords.NamesPublisher(place.Value.Publisher)))
        {
            return true;
        }

        var (journal, publisher) = (0, 0);
        foreach (var (start, end) in EntryWords.Find(text))
        {
            journal += EntryWords.IsJournal(text.AsSpan(start, end - start)) ? 1 : 0;
            publisher += EntryWords.IsPublisher(text.AsSpan(start, end - start)) ? 1 : 0;
        }

        var isItalic = entry.Emphasis.Any(run => run.Start <= entry.Publication.Start + 1 && run.End >= entry.Publication.End - 1 && run.Start >= entry.Publication.Start - 1);
        return isItalic || (place is null && IsAccepted(entry.Item, text)) || (publisher == 0 && place is null && ((journal > 0 && (entry.Item.Page is not null || !text.Contains(", ", StringComparison.Ordinal))) || entry.IsQuoted || IsAbbreviated(text) || entry.Item.Issue is not null || (entry.Item.Page is not null && entry.Item.Doi is not null)));
    }

    /// <summary><c>London: OPM</c>, <c>Springer, New York</c>, <c>Working Paper No. 7140. World Bank</c></summary>
    private static CslItem Published(CslItem item, string text)
    {
        var start = 0;
        foreach (var border in SentenceBorders.Find(text, new Span(0, text.Length)).Append(text.Length).ToList())
        {
            var part = text[start..border].Trim(' ', '.', ',', ';', '(', ')', '[', ']');
            item = part.Length == 0 ? item : Part(item, part);
            start = border;
        }

        return item;
    }

    private static CslItem Part(CslItem item, string part)
    {
        if (PlaceOfPublication.Split(part) is { } split)
        {
            return item with { PublisherPlace = split.Place, Publisher = split.Publisher };
        }

        if (SeriesNumber.Find(part) is { } series)
        {
            return item with { CollectionTitle = item.CollectionTitle ?? series.Series, CollectionNumber = item.CollectionNumber ?? series.Number };
        }

        if (!part.Contains(' ', StringComparison.Ordinal) && part.Any(char.IsAsciiDigit))
        {
            return item with { Number = part };
        }

        // American style says "Author" where author and publisher are one.
        if (part == "Author" && item.Author is [{ Literal: { } author }, ..])
        {
            return item with { Publisher = author };
        }

        if (item.Publisher is null && SeriesNumber.IsKindOfWork(part))
        {
            return item with { Genre = item.Genre ?? part };
        }

        if (item.Publisher is not null)
        {
            return item with { Note = item.Note is null ? part : $"{item.Note}; {part}" };
        }

        return EntryType.NamesThesis(part) ? Thesis(item, part) : PublisherAndPlace(item, part);
    }

    private static CslItem PublisherAndPlace(CslItem item, string part)
    {
        var comma = PlaceComma(part);
        var hasPlace = comma > 0 && !EntryWords.IsPublisher(part.AsSpan(part.LastIndexOf(' ') + 1));
        return hasPlace ? item with { Publisher = part[..comma], PublisherPlace = part[(comma + 2)..] } : item with { Publisher = part };
    }

    /// <summary>What is accepted but not yet printed is an article, unless the words are a publisher's: <c>(in press) Mergers in care. Social Policy and Administration</c>.</summary>
    private static bool IsAccepted(CslItem item, string text)
    {
        var words = Text.Words.Find(text).Select(word => text[word.Start..word.End]).ToList();
        return item.Issued?.Literal is "in press" or "forthcoming" or "submitted" && words.Count > 1 && !EntryWords.IsPublisher(words[0]) && !EntryWords.IsPublisher(words[^1]);
    }

    /// <summary><c>PhD thesis, University of Leeds</c></summary>
    private static CslItem Thesis(CslItem item, string part)
    {
        var comma = part.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0 ? item with { Genre = part } : item with { Genre = part[..comma], Publisher = part[(comma + 2)..] };
    }

    /// <summary>The comma before the place: behind the last part that names an institution, <c>University of Leeds, Centre for Housing, Leeds</c>.</summary>
    private static int PlaceComma(string part)
    {
        var comma = part.IndexOf(", ", StringComparison.Ordinal);
        for (var next = comma; next > 0; next = part.IndexOf(", ", next + 2, StringComparison.Ordinal))
        {
            var end = part.IndexOf(", ", next + 2, StringComparison.Ordinal);
            comma = end > 0 && EntryWords.NamesPublisher(part.AsSpan((next + 2)..end)) ? end : comma;
        }

        return comma;
    }

    /// <summary>At least two words with a full stop each: <c>Pers. Individ. Dif.</c></summary>
    private static bool IsAbbreviated(string text) => text.Split(' ').Count(word => word.Length > 1 && word[^1] == '.' && char.IsLetter(word[^2])) >= 2;

    private static string Trim(string text) => text.Trim(' ', ',', ';', ':', '‘', '’', '“', '”', '"').TrimEnd('.');
}
