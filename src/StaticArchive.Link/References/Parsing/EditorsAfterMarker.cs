using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Editors behind the title of the book: <c>Book, edited by Vogel, J.</c>, <c>Book, ed. Paul Osei (Oban …</c>
/// </summary>
internal static class EditorsAfterMarker
{
    /// <summary>The title of the book, a marker, names up to a bracket or a full stop.</summary>
    public static EntryParseState? Read(EntryParseState entry, string text)
    {
        foreach (var marker in EditorMarkers.BeforeBookEditors)
        {
            var at = text.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
            if (at <= 0)
            {
                continue;
            }

            var start = at + marker.Length;
            var end = FindNamesEnd(text, start);
            var offset = entry.Publication.Start;
            return ContainerPages.ReadAt(
                BookEditors
                    .Set(entry, text[start..end], entry.Publication)
                    .Consume(new Span(offset + at, offset + end)),
                offset + end
            );
        }

        return null;
    }

    /// <summary>Where names that begin at an offset end.</summary>
    public static int FindNamesEnd(string text, int start)
    {
        var at = start;
        while (at < text.Length && !EndsNames(text, at) && !(text[at] == ',' && EndsFullNames(text, start, at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>A bracket, a colon, a comma before a number, or a full stop that ends no initial.</summary>
    private static bool EndsNames(string text, int at) =>
        text[at] switch
        {
            '(' or ')' or ':' => true,
            ',' => at + 2 < text.Length && char.IsAsciiDigit(text[at + 2]),
            '.' => at + 1 < text.Length && text[at + 1] == ' ' && !IsInitialStop(text, at),
            ' ' => at + 1 < text.Length && text[at + 1] == ' ', // a volume or pages, which have been read
            _ => false,
        };

    /// <summary><c>Ann Feld and Rolf Crane, Garnet Press</c>: the last name in full, before a publisher.</summary>
    private static bool EndsFullNames(string text, int start, int comma)
    {
        var names = text.AsSpan(start, comma - start);
        var joint = names.LastIndexOf(" and ", StringComparison.Ordinal);
        var last = names[(joint < 0 ? 0 : joint + 5)..];
        return !last.Contains(',')
            && WordTokenizer.Count(last) > 1
            && !(joint < 0 && text.AsSpan(comma).Contains(" and ", StringComparison.Ordinal))
            && !(comma + 3 < text.Length && text[comma + 3] == '.');
    }

    private static bool IsInitialStop(string text, int at) =>
        at > 0 && char.IsUpper(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]));
}
