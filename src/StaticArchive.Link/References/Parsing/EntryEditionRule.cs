using System.Buffers;
using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// An edition between title and publisher, or at the title's end: <c>, 2nd edn</c>, <c>(3rd ed.)</c>, <c>Second
/// edition</c>.
/// </summary>
internal static class EntryEditionRule
{
    private static readonly string[] EditionWords =
    [
        "edition",
        "edn.",
        "edn",
        "ed.",
        "ed",
        "aufl.",
        "aufl",
        "auflage",
        "изд.",
        "изд",
    ];
    private static readonly SearchValues<string> EditionWordSearch = SearchValues.Create(
        ["edition", "edn", "ed.", " ed", "aufl", "изд"],
        StringComparison.OrdinalIgnoreCase
    );
    private static readonly string[] Ordinals =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "revised",
        "new",
        "rev.",
        "überarb.",
        "erw.",
        "neubearb.",
        "verb.",
    ];

    /// <summary>Reads the edition, from the publication or from the end of the title.</summary>
    public static EntryParseState Apply(EntryParseState entry)
    {
        if (Find(entry.Publication.Slice(entry.Remainder)) is { } inPublication)
        {
            var span = inPublication.Shift(entry.Publication.Start);
            return entry.Consume(span) with { Item = entry.Item with { Edition = Clean(span.Slice(entry.Remainder)) } };
        }

        if (entry.Item.Title is { } title && Find(title) is { } inTitle && inTitle.End >= title.Length - 1)
        {
            return entry with
            {
                Item = entry.Item with
                {
                    Edition = Clean(inTitle.Slice(title)),
                    Title = title[..inTitle.Start].TrimEnd(' ', ',', '(', '.'),
                },
            };
        }

        return entry;
    }

    private static string Clean(string text) => text.Trim(' ', ',', '.', '(', ')', ';');

    /// <summary>The ordinal and the word, with brackets and commas around them.</summary>
    private static Span? Find(string text)
    {
        if (!text.AsSpan().ContainsAny(EditionWordSearch))
        {
            return null;
        }

        foreach (var word in EditionWords)
        {
            var at = text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (IsWordBehindBlank(text, at, word.Length) && FindOrdinalStart(text, at) is var start and >= 0)
            {
                return new Span(
                    EntryScanner.SkipBack(text, IncludeNumber(text, start), " ,("),
                    EntryScanner.Skip(text, at + word.Length, ").,")
                );
            }
        }

        return null;
    }

    private static bool IsWordBehindBlank(string text, int at, int length) =>
        at > 1 && text[at - 1] == ' ' && (at + length == text.Length || !char.IsLetter(text[at + length]));

    /// <summary>Where the ordinal before the word begins; -1 where another word stands there.</summary>
    private static int FindOrdinalStart(string text, int at)
    {
        var start = text.LastIndexOfAny([' ', '(', ','], at - 2) + 1;
        return IsOrdinal(text[start..(at - 1)]) ? start : -1;
    }

    /// <summary><c>3., überarb. Aufl.</c></summary>
    private static int IncludeNumber(string text, int start)
    {
        var stop = EntryScanner.SkipBack(text, start, " ,");
        var first = stop > 1 && text[stop - 1] == '.' ? EntryScanner.SkipBack(text, stop - 1, "0123456789") : stop;
        return first < stop - 1 && first > 0 && text[first - 1] == ' ' && start - stop == 2 ? first : start;
    }

    private static bool IsOrdinal(string word) =>
        Array.Exists(Ordinals, known => known.Equals(word, StringComparison.OrdinalIgnoreCase))
        || (word.Length is >= 3 and <= 5 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th")
        || word is "2d" or "3d"
        || (word.Length is 3 or 4 && char.IsAsciiDigit(word[0]) && word[^2] == '-')
        || (word.Length is 2 or 3 && word[^1] == '.' && char.IsAsciiDigit(word[0]));
}
