using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// The publication, behind the title: a journal; the book a chapter is in and its publisher; or a publisher with its
/// place, a series, an edition, a number.
/// </summary>
internal static class EntryPublicationRule
{
    /// <summary>Reads the publication.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        entry = WithoutYear(EntryEditionRule.Apply(entry));
        var text = entry.GetText(entry.Trim(entry.Publication, ".,;:"));
        if (text is null)
        {
            return entry;
        }

        return ReadTalkOrThesis(entry, text) ?? ReadPart(entry, text) ?? ReadWhole(entry, text);
    }

    /// <summary><c>presented at the 3rd Conference on Rivers</c>, <c>“Weirs.” PhD diss., Wexley</c></summary>
    private static EntryParseState? ReadTalkOrThesis(EntryParseState entry, string text) =>
        text.StartsWith("presented at ", StringComparison.OrdinalIgnoreCase)
            ? entry with
            {
                Item = entry.Item with { Note = text },
            }
        : entry is { IsTitleQuoted: true, IsInContainer: false } && EntryTypeRule.ContainsThesisWord(text)
            ? entry with
            {
                Item = PublisherParser.Parse(entry.Item, text),
            }
        : null;

    private static EntryParseState? ReadPart(EntryParseState entry, string text) =>
        entry.IsInContainer || entry.IsTitleQuoted
            ? entry with
            {
                Item =
                    ParseAroundPages(entry)
                    ?? (entry.IsInContainer ? ParseBook(entry, text) : ParseAfterQuotedTitle(entry, text)),
            }
            : null;

    private static EntryParseState ReadWhole(EntryParseState entry, string text)
    {
        if (DatedIssueParser.Parse(text) is { } periodical)
        {
            return entry with
            {
                Item = entry.Item with { ContainerTitle = Trim(periodical), Type = DatedIssueParser.Type },
            };
        }

        return JournalDetector.IsJournal(entry, text) || IsDatedIssue(entry, text)
            ? entry with
            {
                Item = entry.Item with { ContainerTitle = Trim(CutAtItalics(entry, text)) },
            }
            : entry with
            {
                Item = PublisherParser.Parse(entry.Item, text),
            };
    }

    /// <summary><c>The Morning Herald. 2003 May 5:12</c>: what appears on a day is no book.</summary>
    private static bool IsDatedIssue(EntryParseState entry, string text) =>
        entry.Item is { Type: DatedIssueParser.Type, Issued.Edtf.Length: 10 }
        && !text.Contains(':', StringComparison.Ordinal)
        && EntryLexicon.IsTitleCase(text)
        && !EntryLexicon.ContainsPublisherWord(text);

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

        return PublisherParser.Parse(
            entry.Item with
            {
                ContainerTitle = Trim(WithoutSeries(WithoutChapter(text[..gap]))),
            },
            text[gap..].Trim(' ', ',', '.', ';')
        );
    }

    /// <summary>A journal or newspaper, without the date behind it; or a publisher and its place.</summary>
    private static CslItem ParseAfterQuotedTitle(EntryParseState entry, string text)
    {
        if (!JournalDetector.IsJournal(entry, text))
        {
            return PublisherParser.Parse(entry.Item, text);
        }

        var comma = entry.Item.Volume is null ? text.IndexOf(", ", StringComparison.Ordinal) : -1;
        var isBook = entry.Item.Page?.Contains('-', StringComparison.Ordinal) == true;
        if (comma < 0 || (isBook && !EntryLexicon.ContainsPublisherWord(text.AsSpan(comma))))
        {
            return entry.Item with { ContainerTitle = Trim(text) };
        }

        return text.AsSpan(comma).ContainsAny("0123456789")
            ? entry.Item with
            {
                ContainerTitle = Trim(text[..comma]),
            }
            : PublisherParser.Parse(entry.Item, text);
    }

    /// <summary><c>STREETS 2019. LNCS</c>: a series in capitals behind the book.</summary>
    private static string WithoutSeries(string text)
    {
        var stop = text.LastIndexOf(". ", StringComparison.Ordinal);
        var series = stop < 0 ? "" : text[(stop + 2)..].TrimEnd(' ', ',', '.');
        return series.Length > 2 && series.All(char.IsUpper) ? text[..stop] : text;
    }

    private static string WithoutChapter(string text)
    {
        var at = text.LastIndexOf(", chapter ", StringComparison.OrdinalIgnoreCase);
        return at > 0 ? text[..at] : text;
    }

    /// <summary>Leaves out a year in brackets at the end: <c>Plant Cell Physiol. (2018)</c>.</summary>
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
        if (entry.Item.Volume is not null && entry.Item.Editor.Count == 0 && PublisherPlaceParser.Parse(text) is null)
        {
            return entry.Item with { ContainerTitle = Trim(CutAtItalics(entry, text)) };
        }

        var cut = FindBookEnd(entry, text);
        var item = entry.Item with { ContainerTitle = Trim(text[..cut]) };
        return cut == text.Length ? item : PublisherParser.Parse(item, text[cut..]);
    }

    private static int FindBookEnd(EntryParseState entry, string text)
    {
        if (FindItalicsEnd(entry, text) is var italics and > 0)
        {
            return italics;
        }

        var bracket = FindPublisherBracket(text);
        var sentence = EntrySentenceSplitter.FindBoundaries(text, new Span(0, text.Length)).FirstOrDefault();
        if (bracket > 0 || sentence > 0)
        {
            return bracket > 0 && sentence > 0 ? Math.Min(bracket, sentence) : Math.Max(bracket, sentence);
        }

        return PublisherPlaceParser.FindStart(text, new Span(0, text.Length)) is var place and > 0 ? place
            : CommaPublisherDetector.FindByWord(text, new Span(0, text.Length)) is var publisher and > 0 ? publisher
            : text.Length;
    }

    /// <summary><c>*Revista de Pontes*, Vila Nova</c>: behind a comma stands the place.</summary>
    private static string CutAtItalics(EntryParseState entry, string text) =>
        FindItalicsEnd(entry, text) is var end and > 0 && end < text.Length && text[end] == ',' ? text[..end] : text;

    /// <summary><c>*Perspectives on care*. Oxford: Blackwell</c>; 0 where the book is not in italics.</summary>
    private static int FindItalicsEnd(EntryParseState entry, string text)
    {
        foreach (var run in entry.Emphasis)
        {
            if (run.Start >= entry.Publication.Start && run.Start <= entry.Publication.Start + 3 && run.Length > 3)
            {
                return Math.Min(text.Length, run.End - entry.Publication.Start);
            }
        }

        return 0;
    }

    /// <summary>
    /// The blank before the bracket of <c>Perspectives on care (Oxford: Blackwell)</c>; 0 if there is none.
    /// </summary>
    private static int FindPublisherBracket(string text)
    {
        var bracket = text.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && text.AsSpan(bracket).Contains(':') ? bracket : 0;
    }

    private static string Trim(string text)
    {
        char[] around = [' ', ',', ';', ':', '‘', '’', '“', '”', '"'];
        return text.Trim(around).TrimEnd('.');
    }
}
