using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// What stands behind the title: a journal; the book a chapter is in and its publisher; or a publisher with its place,
/// a series, an edition, a number.
/// </summary>
internal static class EntryPublicationRule
{
    /// <summary>Reads it.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        entry = WithoutYear(EntryEditionRule.Apply(entry));
        var text = entry.GetText(entry.Trim(entry.Publication, ".,;:"));
        if (text is null)
        {
            return entry;
        }

        if (entry.IsInContainer || entry.IsTitleQuoted)
        {
            return entry with
            {
                Item =
                    ParseAroundPages(entry)
                    ?? (entry.IsInContainer ? ParseBook(entry, text) : ParseAfterQuotedTitle(entry, text)),
            };
        }

        if (DatedIssueParser.Find(text) is { } paper)
        {
            return entry with { Item = entry.Item with { ContainerTitle = Trim(paper), Type = DatedIssueParser.Type } };
        }

        return IsJournal(entry, text)
            ? entry with
            {
                Item = entry.Item with { ContainerTitle = Trim(text) },
            }
            : entry with
            {
                Item = ParsePublisher(entry.Item, text),
            };
    }

    /// <summary>
    /// Pages stood between the book and its publisher: <c>Handbook on methods, pp. 880–912, UNEP, Nairobi</c>.
    /// </summary>
    private static CslItem? ParseAroundPages(EntryParseState entry)
    {
        var text = entry.Publication.Slice(entry.Remainder);
        var gap = text.IndexOf("    ", StringComparison.Ordinal);
        if (gap <= 0 || text.AsSpan(gap).Trim(" .,;:").IsEmpty)
        {
            return null;
        }

        return ParsePublisher(
            entry.Item with
            {
                ContainerTitle = Trim(WithoutChapter(text[..gap])),
            },
            text[gap..].Trim(' ', ',', '.', ';')
        );
    }

    /// <summary>A journal or newspaper; a date behind it goes; a publisher with its places stays one.</summary>
    private static CslItem ParseAfterQuotedTitle(EntryParseState entry, string text)
    {
        if (!IsJournal(entry, text))
        {
            return ParsePublisher(entry.Item, text);
        }

        var comma = entry.Item.Volume is null ? text.IndexOf(", ", StringComparison.Ordinal) : -1;
        if (comma < 0)
        {
            return entry.Item with { ContainerTitle = Trim(text) };
        }

        return text.AsSpan(comma).ContainsAny("0123456789")
            ? entry.Item with
            {
                ContainerTitle = Trim(text[..comma]),
            }
            : ParsePublisher(entry.Item, text);
    }

    private static string WithoutChapter(string text)
    {
        var at = text.LastIndexOf(", chapter ", StringComparison.OrdinalIgnoreCase);
        return at > 0 ? text[..at] : text;
    }

    /// <summary>A year in brackets that ends it: <c>Plant Cell Physiol. (2018)</c>.</summary>
    private static EntryParseState WithoutYear(EntryParseState entry)
    {
        var span = entry.Trim(entry.Publication, ".,;:)");
        return
            span.Length > 6
            && entry.Remainder[span.End - 5] == '('
            && EnglishDateParser.IsYear(entry.Remainder[(span.End - 4)..span.End])
            ? entry with
            {
                Publication = new Span(span.Start, span.End - 5),
            }
            : entry;
    }

    /// <summary>The book ends where its italics end, at a bracket, or at the full stop before its publisher.</summary>
    private static CslItem ParseBook(EntryParseState entry, string text)
    {
        if (entry.Item.Volume is not null && entry.Item.Editor.Count == 0 && PublisherPlaceParser.Split(text) is null)
        {
            return entry.Item with { ContainerTitle = Trim(text) };
        }

        var cut = FindBookEnd(entry, text);
        var item = entry.Item with { ContainerTitle = Trim(text[..cut]) };
        return cut == text.Length ? item : ParsePublisher(item, text[cut..]);
    }

    private static int FindBookEnd(EntryParseState entry, string text)
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

        foreach (var border in EntrySentenceSplitter.FindBoundaries(text, new Span(0, text.Length)))
        {
            return bracket > 0 ? Math.Min(bracket, border) : border;
        }

        if (bracket > 0)
        {
            return bracket;
        }

        return PublisherPlaceParser.FindStart(text, new Span(0, text.Length)) is var place and > 0 ? place
            : CommaPublisherDetector.FindByWord(text, new Span(0, text.Length)) is var publisher and > 0 ? publisher
            : text.Length;
    }

    /// <summary>A volume or a DOI is a journal's; else the words decide.</summary>
    private static bool IsJournal(EntryParseState entry, string text)
    {
        var place = PublisherPlaceParser.Split(text);
        if (
            entry.Item.Volume is not null
            && (place is null || !EntryLexicon.ContainsPublisherWord(place.Value.Publisher))
        )
        {
            return true;
        }

        var (journal, publisher) = (0, 0);
        foreach (var (start, end) in EntryLexicon.EnumerateWords(text))
        {
            journal += EntryLexicon.IsJournalWord(text.AsSpan(start, end - start)) ? 1 : 0;
            publisher += EntryLexicon.IsPublisherWord(text.AsSpan(start, end - start)) ? 1 : 0;
        }

        var isItalic = entry.Emphasis.Any(run =>
            run.Start <= entry.Publication.Start + 1
            && run.End >= entry.Publication.End - 1
            && run.Start >= entry.Publication.Start - 1
        );
        return isItalic
            || (place is null && IsAccepted(entry.Item, text))
            || (
                publisher == 0
                && place is null
                && (
                    (journal > 0 && (entry.Item.Page is not null || !text.Contains(", ", StringComparison.Ordinal)))
                    || entry.IsTitleQuoted
                    || IsAbbreviated(text)
                    || entry.Item.Issue is not null
                    || (entry.Item.Page is not null && entry.Item.Doi is not null)
                )
            );
    }

    /// <summary><c>London: OPM</c>, <c>Springer, New York</c>, <c>Working Paper No. 7140. World Bank</c></summary>
    private static CslItem ParsePublisher(CslItem item, string text)
    {
        var start = 0;
        foreach (
            var border in EntrySentenceSplitter
                .FindBoundaries(text, new Span(0, text.Length))
                .Append(text.Length)
                .ToList()
        )
        {
            var part = text[start..border].Trim(' ', '.', ',', ';', '(', ')', '[', ']');
            item = part.Length == 0 ? item : ParsePart(item, part);
            start = border;
        }

        return item;
    }

    private static CslItem ParsePart(CslItem item, string part)
    {
        if (PublisherPlaceParser.Split(part) is { } split)
        {
            return item with { PublisherPlace = split.Place, Publisher = split.Publisher };
        }

        if (CollectionNumberParser.Find(part) is { } series)
        {
            return item with
            {
                CollectionTitle = item.CollectionTitle ?? series.Series,
                CollectionNumber = item.CollectionNumber ?? series.Number,
            };
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

        if (item.Publisher is null && CollectionNumberParser.IsGenre(part))
        {
            return item with { Genre = item.Genre ?? part };
        }

        if (item.Publisher is not null)
        {
            return item with { Note = item.Note is null ? part : $"{item.Note}; {part}" };
        }

        return EntryTypeRule.ContainsThesisWord(part) ? ParseThesis(item, part) : ParsePublisherAndPlace(item, part);
    }

    private static CslItem ParsePublisherAndPlace(CslItem item, string part)
    {
        var comma = FindPlaceComma(part);
        var hasPlace = comma > 0 && !EntryLexicon.IsPublisherWord(part.AsSpan(part.LastIndexOf(' ') + 1));
        return hasPlace
            ? item with
            {
                Publisher = part[..comma],
                PublisherPlace = part[(comma + 2)..],
            }
            : item with
            {
                Publisher = part,
            };
    }

    /// <summary>
    /// What is accepted but not yet printed is an article, unless the words are a publisher's: <c>(in press) Mergers in
    /// care. Social Policy and Administration</c>.
    /// </summary>
    private static bool IsAccepted(CslItem item, string text)
    {
        var words = WordTokenizer.GetWords(text).ToList();
        return item.Issued?.Literal is "in press" or "forthcoming" or "submitted"
            && words.Count > 1
            && !EntryLexicon.IsPublisherWord(words[0])
            && !EntryLexicon.IsPublisherWord(words[^1]);
    }

    /// <summary><c>PhD thesis, University of Leeds</c></summary>
    private static CslItem ParseThesis(CslItem item, string part)
    {
        var comma = part.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0
            ? item with
            {
                Genre = part,
            }
            : item with
            {
                Genre = part[..comma],
                Publisher = part[(comma + 2)..],
            };
    }

    /// <summary>
    /// The comma before the place: behind the last part that names an institution, <c>University of Leeds, Centre for
    /// Housing, Leeds</c>.
    /// </summary>
    private static int FindPlaceComma(string part)
    {
        var comma = part.IndexOf(", ", StringComparison.Ordinal);
        for (var next = comma; next > 0; next = part.IndexOf(", ", next + 2, StringComparison.Ordinal))
        {
            var end = part.IndexOf(", ", next + 2, StringComparison.Ordinal);
            comma = end > 0 && EntryLexicon.ContainsPublisherWord(part.AsSpan((next + 2)..end)) ? end : comma;
        }

        return comma;
    }

    /// <summary>At least two words with a full stop each: <c>Pers. Individ. Dif.</c></summary>
    private static bool IsAbbreviated(string text) =>
        text.Split(' ').Count(word => word.Length > 1 && word[^1] == '.' && char.IsLetter(word[^2])) >= 2;

    private static string Trim(string text) => text.Trim(' ', ',', ';', ':', '‘', '’', '“', '”', '"').TrimEnd('.');
}
