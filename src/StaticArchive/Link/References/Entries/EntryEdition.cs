using System.Buffers;
using StaticArchive.Documents;

namespace StaticArchive.Link.References.Entries;

/// <summary>An edition between title and publisher, or at the title's end: <c>, 2nd edn</c>, <c>(3rd ed.)</c>, <c>Second edition</c>.</summary>
internal static class EntryEdition
{
    private static readonly string[] Words = ["edition", "edn.", "edn", "ed."];
    private static readonly SearchValues<string> Any = SearchValues.Create(["edition", "edn", "ed."], StringComparison.OrdinalIgnoreCase);
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "revised", "new", "rev."];

    /// <summary>Reads it.</summary>
    public static Entry Read(Entry entry)
    {
        if (Find(entry.Publication.Of(entry.Rest)) is { } inPublication)
        {
            var span = inPublication.Shift(entry.Publication.Start);
            return entry.Without(span) with { Item = entry.Item with { Edition = Clean(span.Of(entry.Rest)) } };
        }

        if (entry.Item.Title is { } title && Find(title) is { } inTitle && inTitle.End >= title.Length - 1)
        {
            return entry with { Item = entry.Item with { Edition = Clean(inTitle.Of(title)), Title = title[..inTitle.Start].TrimEnd(' ', ',', '(', '.') } };
        }

        return entry;
    }

    private static string Clean(string text) => text.Trim(' ', ',', '.', '(', ')', ';');

    /// <summary>The ordinal and the word, with brackets and commas around them.</summary>
    private static Span? Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Any))
        {
            return null;
        }

        foreach (var word in Words)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at <= 1 || text[at - 1] != ' ' || (at + word.Length < text.Length && char.IsLetter(text[at + word.Length])))
            {
                continue;
            }

            var start = text.LastIndexOfAny([' ', '(', ','], at - 2 < 0 ? 0 : at - 2) + 1;
            var ordinal = text[start..(at - 1)];
            if (!IsOrdinal(ordinal))
            {
                continue;
            }

            while (start > 0 && text[start - 1] is ' ' or ',' or '(')
            {
                start--;
            }

            var end = at + word.Length;
            while (end < text.Length && text[end] is ')' or '.' or ',')
            {
                end++;
            }

            return new Span(start, end);
        }

        return null;
    }

    private static bool IsOrdinal(string word) =>
        Array.Exists(Ordinals, known => known.Equals(word, StringComparison.OrdinalIgnoreCase))
        || (word.Length is >= 3 and <= 5 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th");
}
