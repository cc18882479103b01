using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>Sets the editors of the book that a chapter is in.</summary>
internal static class BookEditors
{
    /// <summary><c>In: A. Feld, ed. 2009. Building weirs</c>: the year of the book once more.</summary>
    private static Span SkipYear(EntryParseState entry, Span publication) =>
        publication.Length > 6
        && EnglishDateParser.IsYear(entry.Remainder.Substring(publication.Start, 4))
        && entry.Remainder[publication.Start + 4] == '.'
            ? entry.Trim(new Span(publication.Start + 5, publication.End), ".,;:")
            : publication;

    /// <summary>The entry with the editors, unless it has some, and what is left of the publication.</summary>
    public static EntryParseState Set(EntryParseState entry, string names, Span publication) =>
        entry with
        {
            Publication = SkipYear(entry, entry.Trim(publication, ".,;:")),
            Item = entry.Item with
            {
                Editor =
                    entry.Item.Editor.Count > 0
                        ? entry.Item.Editor
                        : NameListParser.Parse(
                            names,
                            names.Contains(',', StringComparison.Ordinal) ? NameOrder.Inverted : NameOrder.Direct
                        ),
            },
        };
}
