using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Jats;

/// <summary>
/// Where a file of JATS, of its predecessor or of BITS, its sister for books, has its record.
/// </summary>
/// <param name="Meta">The record of the article, book or chapter.</param>
/// <param name="Container">The record of the journal, or of the book that a chapter stands in; null for none.</param>
internal sealed record JatsHeader(MarkupElement? Meta, MarkupElement? Container)
{
    /// <summary>
    /// An article; <c>&lt;book&gt;</c>; a chapter by itself; a chapter in the cover of its book,
    /// <c>&lt;book-part-wrapper&gt;</c>.
    /// </summary>
    public static JatsHeader Find(MarkupElement top) =>
        top.Name switch
        {
            "book" => new JatsHeader(top.Element("book-meta"), null),
            "book-part" => new JatsHeader(top.Element("book-part-meta"), null),
            "book-part-wrapper" => new JatsHeader(
                top.FindPath("book-part", "book-part-meta") ?? top.Element("book-meta"),
                top.FindPath("book-part", "book-part-meta") is null ? null : top.Element("book-meta")
            ),
            _ => new JatsHeader(
                top.FindPath("front", "article-meta") ?? top.Element("front-stub"),
                top.FindPath("front", "journal-meta")
            ),
        };

    /// <summary>Whether it is a whole book.</summary>
    public bool IsBook => Meta?.Name == "book-meta";

    /// <summary>Whether it is a part of a book.</summary>
    public bool IsChapter => Meta?.Name == "book-part-meta";

    /// <summary>The record that names the publisher.</summary>
    public MarkupElement? Publication => Container ?? (IsBook ? Meta : null);

    /// <summary>The group of its titles.</summary>
    public MarkupElement? Titles => FindTitles(Meta);

    /// <summary>Its title.</summary>
    public MarkupElement? Title => FindTitle(Titles);

    /// <summary>The title of the journal or of the book around it.</summary>
    public MarkupElement? ContainerTitle =>
        Container?.Name == "book-meta"
            ? FindTitle(FindTitles(Container))
            : Container?.DescendantElements("journal-title").FirstOrDefault();

    /// <summary>Its DOI.</summary>
    public MarkupElement? Doi => Meta?.Elements.FirstOrDefault(IsDoi);

    /// <summary>Whether an element is the DOI of an article, book or chapter.</summary>
    public static bool IsDoi(MarkupElement element) =>
        element.Name is "article-id" or "book-id" or "book-part-id"
        && (element["pub-id-type"] ?? element["book-id-type"] ?? element["book-part-id-type"]) == "doi";

    private static MarkupElement? FindTitles(MarkupElement? meta) =>
        meta?.Element("title-group") ?? meta?.Element("book-title-group");

    private static MarkupElement? FindTitle(MarkupElement? group) =>
        group?.Elements.FirstOrDefault(child => child.Name is "article-title" or "book-title" or "title");
}
