using System.Buffers;
using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// What entries say besides the work itself: <c>[Accessed 7 June 2017]</c>, <c>viewed 10 April 2016</c>, <c>[Epub ahead of print]</c>,
/// <c>PMID: 123456</c>. It becomes the note.
/// </summary>
internal static class EntryRemarks
{
    private static readonly string[] Dated = ["last accessed", "date accessed", "accessed", "viewed", "retrieved", "last visited", "visited", "consulted", "epub"];

    private static readonly List<string> Languages =
        ["Japanese", "Chinese", "German", "French", "Spanish", "Russian", "Portuguese", "Italian", "Korean", "Dutch", "Polish", "Turkish", "Arabic", "Persian", "Swedish", "Danish", "Norwegian", "Finnish", "Czech", "Hungarian", "Welsh", "Greek", "Hebrew"];

    private static readonly string[] Fixed =
        ["[epub ahead of print]", "epub ahead of print", "[online]", "(online)", "online first", "advance online publication", "ahead of print", "[pubmed]", "[crossref]", "[google scholar]", "[internet]", "[computer software]"];

    private static readonly SearchValues<string> Any = SearchValues.Create([.. Dated, .. Fixed, "PMCID", "PMID"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads them.</summary>
    public static Entry Read(Entry entry) => Language(entry.Rest.AsSpan().ContainsAny(Any) ? Remarks(entry) : entry);

    private static Entry Remarks(Entry entry)
    {
        entry = Fixed.Aggregate(entry, Phrase);
        entry = Dated.Aggregate(entry, Date);
        return Number(Number(entry, "PMCID"), "PMID");
    }

    private static Entry Phrase(Entry entry, string words)
    {
        var at = entry.Rest.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? entry : Noted(entry, new Span(at, at + words.Length));
    }

    /// <summary>The word and the date behind it, in brackets or not.</summary>
    private static Entry Date(Entry entry, string word)
    {
        var text = entry.Rest;
        var at = text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at <= 0 || char.IsLetter(text[at - 1]) || (at + word.Length < text.Length && char.IsLetter(text[at + word.Length])))
        {
            return entry;
        }

        var end = DateEnd(text, at + word.Length);
        if (end == 0)
        {
            return entry;
        }

        var opens = text[at - 1] is '[' or '(';
        var closes = end < text.Length && text[end] is ']' or ')';
        return Noted(entry, new Span(opens ? at - 1 : at, closes ? end + 1 : end));
    }

    /// <summary>Goes over <c>: </c>, <c>on </c>, a day, a month and a year in any order; 0 where anything else comes first.</summary>
    private static int DateEnd(string text, int at)
    {
        var (end, numbers, months) = (0, 0, 0);
        foreach (var (start, stop) in Words.Find(text[at..Math.Min(text.Length, at + 40)]))
        {
            var word = text[(at + start)..(at + stop)];
            var day = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
            if (word.Length <= 4 && day.Length > 0 && day.All(char.IsAsciiDigit))
            {
                numbers++;
            }
            else if (MonthDates.Month(word) > 0)
            {
                months++;
            }
            else if (end > 0 || !word.Equals("on", StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            end = at + stop;
        }

        return numbers >= 1 && (months > 0 || numbers >= 2 || (numbers == 1 && end > 0)) ? end : 0;
    }

    /// <summary><c>PMID: 123456</c></summary>
    private static Entry Number(Entry entry, string word)
    {
        var at = entry.Rest.IndexOf(word, StringComparison.Ordinal);
        if (at < 0)
        {
            return entry;
        }

        var end = at + word.Length;
        while (end < entry.Rest.Length && (char.IsAsciiLetterOrDigit(entry.Rest[end]) || entry.Rest[end] is ':' or ' ' or '.'))
        {
            end++;
        }

        return Noted(entry, new Span(at, end));
    }

    /// <summary><c>(in Japanese)</c>, <c>Japanese.</c> at the end.</summary>
    private static Entry Language(Entry entry)
    {
        var end = entry.Trim(new Span(0, entry.Rest.Length), ".,;").End;
        var open = end > 0 && entry.Rest[end - 1] is ')' or ']' ? entry.Rest.LastIndexOfAny(['(', '['], end - 1) : -1;
        if (open > 0 && Languages.Exists(language => entry.Rest.AsSpan(open, end - open).Contains(language, StringComparison.Ordinal)) && end - open < 50)
        {
            return Noted(entry, new Span(open, end));
        }

        var start = end > 0 ? entry.Rest.LastIndexOf(". ", end - 1, StringComparison.Ordinal) + 2 : 0;
        return start > 1 && start < end && Languages.Contains(entry.Rest[start..end]) ? Noted(entry, new Span(start, end)) : entry;
    }

    private static Entry Noted(Entry entry, Span span)
    {
        var words = span.Of(entry.Rest).Trim(' ', '.', ',', '[', ']', '(', ')');
        return entry.Without(span) with { Item = entry.Item with { Note = entry.Item.Note is null ? words : $"{entry.Item.Note}; {words}" } };
    }
}
