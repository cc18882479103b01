using StaticArchive.Model;

namespace StaticArchive.Link.References.Notes;

/// <summary>
/// Finds names and title where a full reference of a note style begins: <c>A. Hall, ‘The Guardians’, …</c>, <c>A.
/// Hall, *Guardians of the Poor* (…)</c>, <c>A. Hall, Guardians of the Poor (…)</c>.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="emphasis">Runs of italics, in order.</param>
internal sealed class NoteTitleFinder(string text, IReadOnlyList<Span> emphasis)
{
    private const int MaxNamesLength = 300;

    /// <summary>The names and the title; null where no reference begins.</summary>
    public NoteTitle? Find(int start, int end)
    {
        var quote = FindQuote(start, end);
        var italics = FindEmphasis(start, quote < 0 ? end : quote);
        if (italics is { } run && GetNames(start, run.Start) is { } authors)
        {
            return new NoteTitle(authors, run.Intersect(new Span(start, end)), IsMarked: true, IsQuoted: false);
        }

        if (quote > 0 && GetNames(start, quote) is { } names)
        {
            var close = NoteScanner.FindQuoteEnd(text, quote, end);
            return close < 0 ? null : new NoteTitle(names, new Span(quote + 1, close), IsMarked: true, IsQuoted: true);
        }

        return FindPlain(start, end);
    }

    /// <summary>Only commas part the names from the title, whose end the publication has to show.</summary>
    private NoteTitle? FindPlain(int start, int end)
    {
        var comma = NoteNames.FindEnd(text, start, end);
        if (comma < 0)
        {
            return null;
        }

        var title = new Span(comma + 1, end).Trim(text);
        var names = new Span(start, comma);
        return
            !title.IsEmpty
            && (char.IsUpper(text[title.Start]) || char.IsAsciiDigit(text[title.Start]))
            && NoteNames.AreNames(names.Slice(text), isDelimited: true)
            ? new NoteTitle(names, title, IsMarked: false, IsQuoted: false)
            : null;
    }

    /// <summary>The names that end with a comma, a full stop or a colon before a title.</summary>
    private Span? GetNames(int start, int title)
    {
        var names = new Span(start, title).Trim(text);
        if (names.Length < 3 || text[names.End - 1] is not (',' or '.' or ':'))
        {
            return null;
        }

        names = text[names.End - 1] == '.' ? names : new Span(names.Start, names.End - 1);
        return NoteNames.AreNames(names.Slice(text), isDelimited: true) ? names : null;
    }

    private int FindQuote(int start, int end)
    {
        for (var at = start + 1; at < Math.Min(end, start + MaxNamesLength); at++)
        {
            if (NoteScanner.IsQuoteStart(text, at))
            {
                return at;
            }
        }

        return -1;
    }

    private Span? FindEmphasis(int start, int end)
    {
        var (low, high) = (0, emphasis.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = emphasis[middle].Start <= start ? (middle + 1, high) : (low, middle);
        }

        return low < emphasis.Count && emphasis[low].Start < Math.Min(end, start + MaxNamesLength)
            ? emphasis[low]
            : null;
    }
}
