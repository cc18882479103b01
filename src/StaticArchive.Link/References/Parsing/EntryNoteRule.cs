using System.Buffers;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Remarks that describe the copy and not the work: <c>[Accessed 7 June 2017]</c>, <c>viewed 10 April 2016</c>,
/// <c>[Epub ahead of print]</c>, <c>PMID: 123456</c>. They become the note.
/// </summary>
internal static class EntryNoteRule
{
    private static readonly string[] DatedPhrases =
    [
        "last accessed",
        "date accessed",
        "accessed",
        "viewed",
        "retrieved",
        "last visited",
        "visited",
        "consulted",
        "cited",
        "last updated",
        "last modified",
        "updated",
        "abgerufen am",
        "zugriff am",
        "zugriff",
        "consulté le",
        "consultado el",
        "consultado",
        "consultato il",
        "acesso em",
        "epub",
    ];

    private static readonly List<string> Languages =
    [
        "Japanese",
        "Chinese",
        "German",
        "French",
        "Spanish",
        "Russian",
        "Portuguese",
        "Italian",
        "Korean",
        "Dutch",
        "Polish",
        "Turkish",
        "Arabic",
        "Persian",
        "Swedish",
        "Danish",
        "Norwegian",
        "Finnish",
        "Czech",
        "Hungarian",
        "Welsh",
        "Greek",
        "Hebrew",
    ];

    private static readonly string[] FixedPhrases =
    [
        "[epub ahead of print]",
        "epub ahead of print",
        "[online]",
        "(online)",
        "online first",
        "published online",
        "[electronic resource]",
        "[serial online]",
        "[homepage on the internet]",
        "[en línea]",
        "[en ligne]",
        "advance online publication",
        "ahead of print",
        "[pubmed]",
        "[crossref]",
        "[google scholar]",
        "[internet]",
        "[computer software]",
        " n.s., ",
    ];

    private static readonly SearchValues<string> AnyPhrase = SearchValues.Create(
        [.. DatedPhrases, .. FixedPhrases, "PMCID", "PMID"],
        StringComparison.OrdinalIgnoreCase
    );

    private const int MaxDateLength = 40;

    /// <summary>Reads all remarks.</summary>
    public static EntryParseState Apply(EntryParseState entry) =>
        ReadLanguage(entry.Remainder.AsSpan().ContainsAny(AnyPhrase) ? ReadNotes(entry) : entry);

    private static EntryParseState ReadNotes(EntryParseState entry)
    {
        entry = FixedPhrases.Aggregate(entry, ReadPhrase);
        entry = DatedPhrases.Aggregate(entry, ReadDate);
        return ReadIdentifier(ReadIdentifier(entry, "PMCID"), "PMID");
    }

    private static EntryParseState ReadPhrase(EntryParseState entry, string words)
    {
        var at = entry.Remainder.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? entry : AppendNote(entry, new Span(at, at + words.Length));
    }

    /// <summary>The word and the date behind it, in brackets or not.</summary>
    private static EntryParseState ReadDate(EntryParseState entry, string word)
    {
        var text = entry.Remainder;
        var at = text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (
            at <= 0
            || char.IsLetter(text[at - 1])
            || (at + word.Length < text.Length && char.IsLetter(text[at + word.Length]))
        )
        {
            return entry;
        }

        var end = FindDateEnd(entry.Text, text, at + word.Length);
        if (end == 0)
        {
            return entry;
        }

        var opens = text[at - 1] is '[' or '(';
        var closes = end < text.Length && text[end] is ']' or ')';
        return AppendNote(entry, new Span(opens ? at - 1 : at, closes ? end + 1 : end));
    }

    /// <summary>
    /// The end of a date of day, month and year in any order, perhaps behind <c>: </c> or <c>on </c>; 0 where any other
    /// word comes first or no number is among them.
    /// </summary>
    private static int FindDateEnd(string printed, string text, int at)
    {
        var (end, hasNumber) = (0, false);
        foreach (var (start, stop) in WordTokenizer.Tokenize(text[at..Math.Min(text.Length, at + MaxDateLength)]))
        {
            var word = text[(at + start)..(at + stop)];
            if (end > 0 && printed.AsSpan(end, at + start - end).ContainsAny(']', ')'))
            {
                break; // "cited 2014 Mar 3]. 48 p."
            }

            if (IsDayOrYear(word))
            {
                hasNumber = true;
            }
            else if (EnglishDateParser.ParseMonth(word) <= 0 && !(end == 0 && IsOn(word)))
            {
                break;
            }

            end = at + stop;
        }

        return hasNumber ? end : 0;
    }

    /// <summary><c>7</c>, <c>7th</c>, <c>2017</c></summary>
    private static bool IsDayOrYear(string word)
    {
        var number = word.AsSpan().TrimEnd("stndrh");
        return word.Length <= 4 && number.Length > 0 && !number.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsOn(string word) => word.Equals("on", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>PMID: 123456</c></summary>
    private static EntryParseState ReadIdentifier(EntryParseState entry, string word)
    {
        var at = entry.Remainder.IndexOf(word, StringComparison.Ordinal);
        if (at < 0)
        {
            return entry;
        }

        var end = at + word.Length;
        while (
            end < entry.Remainder.Length
            && (char.IsAsciiLetterOrDigit(entry.Remainder[end]) || entry.Remainder[end] is ':' or ' ' or '.')
        )
        {
            end++;
        }

        return AppendNote(entry, new Span(at, end));
    }

    /// <summary><c>(in Japanese)</c>, <c>Japanese.</c> at the end.</summary>
    private static EntryParseState ReadLanguage(EntryParseState entry)
    {
        var end = entry.Trim(new Span(0, entry.Remainder.Length), ".,;").End;
        var open =
            end > 0 && entry.Remainder[end - 1] is ')' or ']'
                ? entry.Remainder.LastIndexOfAny(['(', '['], end - 1)
                : -1;
        if (
            open > 0
            && Languages.Exists(language =>
                entry.Remainder.AsSpan(open, end - open).Contains(language, StringComparison.Ordinal)
            )
            && end - open < 50
        )
        {
            return AppendNote(entry, new Span(open, end));
        }

        var start = end > 0 ? entry.Remainder.LastIndexOf(". ", end - 1, StringComparison.Ordinal) + 2 : 0;
        return start > 1 && start < end && Languages.Contains(entry.Remainder[start..end])
            ? AppendNote(entry, new Span(start, end))
            : entry;
    }

    private static EntryParseState AppendNote(EntryParseState entry, Span span)
    {
        var words = span.Slice(entry.Remainder).Trim(' ', '.', ',', '[', ']', '(', ')');
        return entry.Consume(span) with
        {
            Item = entry.Item with { Note = entry.Item.Note is null ? words : $"{entry.Item.Note}; {words}" },
        };
    }
}
