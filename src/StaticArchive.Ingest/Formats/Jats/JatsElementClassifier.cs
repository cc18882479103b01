using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Jats;

/// <summary>The roles and marks of the elements of JATS and of its predecessor, the NLM tag set.</summary>
internal static class JatsElementClassifier
{
    private static readonly Dictionary<string, ElementRole> Roles = WordList.ParseMap(
        StringComparer.Ordinal,
        (
            ElementRole.Inline,
            "italic bold sup sub monospace underline overline strike sc roman sans-serif styled-content "
                + "named-content abbrev xref ext-link uri email inline-formula chem-struct private-char "
                + "milestone-start milestone-end target fixed-case ruby rb rt"
        ),
        (ElementRole.LineBreak, "break"),
        (ElementRole.Label, "label"),
        (ElementRole.ThematicBreak, "hr"),
        (ElementRole.Heading, "title article-title"),
        (
            ElementRole.Block,
            "article body back app-group fn def-list def-item def disp-formula disp-formula-group "
                + "statement verse-group verse-line speech floats-group floats-wrap caption attrib "
                + "supplementary-material media sec-meta preformat code array question answer "
                + "explanation table-wrap-group fig-group table-wrap-foot permissions copyright-statement license "
                + "license-p book book-part-wrapper book-body book-back book-front front-matter book-app-group "
                + "named-book-part-body"
        ),
        (ElementRole.List, "list"),
        (ElementRole.ListItem, "list-item"),
        (ElementRole.BlockQuotation, "disp-quote"),
        (ElementRole.Table, "table"),
        (ElementRole.Box, "boxed-text"),
        (ElementRole.Hidden, "tex-math object-id"),
        (
            ElementRole.Custom,
            "p front article-meta journal-meta sec abstract trans-abstract ack app glossary fn-group notes bio "
                + "fig table-wrap ref-list ref subtitle book-meta collection-meta book-series-meta book-part-meta "
                + "book-part book-app dedication foreword preface front-matter-part toc sub-article "
                + "response front-stub"
        )
    );

    private static readonly Dictionary<string, MarkKind> Marks = new(StringComparer.Ordinal)
    {
        ["italic"] = MarkKind.Emphasis,
        ["bold"] = MarkKind.Strong,
        ["sup"] = MarkKind.Superscript,
        ["sub"] = MarkKind.Subscript,
        ["monospace"] = MarkKind.Code,
    };

    /// <summary>
    /// The role of an element; the words of an unknown one are separated from its neighbours' by a blank.
    /// </summary>
    public static ElementRole GetRole(MarkupElement element)
    {
        if (element.Name == "array" && element.Element("tbody") is not null)
        {
            return ElementRole.Table;
        }

        var role = IsBoxTitle(element)
            ? ElementRole.Heading
            : Roles.GetValueOrDefault(element.Name, ElementRole.SeparatedInline);
        return role != ElementRole.Heading || IsHeading(element) ? role
            : element.Name == "title" ? ElementRole.Block
            : ElementRole.SeparatedInline;
    }

    /// <summary>Whether it is the record of an article, a journal, a book or a chapter.</summary>
    public static bool IsHeader(string name) =>
        name
            is "front"
                or "article-meta"
                or "journal-meta"
                or "book-meta"
                or "collection-meta"
                or "book-series-meta"
                or "book-part-meta"
                or "front-stub";

    /// <summary>
    /// The parts of a book, and what was printed with an article (a review, a reply, a translation), which have a title
    /// and a record of their own.
    /// </summary>
    public static bool IsPart(string name) =>
        name
            is "book-part"
                or "book-app"
                or "dedication"
                or "foreword"
                or "preface"
                or "front-matter-part"
                or "sub-article"
                or "response";

    /// <summary>
    /// The label of a box that has no other title: <c>&lt;boxed-text&gt;&lt;label&gt;Key concept 1&lt;/label&gt;</c>.
    /// </summary>
    private static bool IsBoxTitle(MarkupElement element) =>
        element is { Name: "label", Parent: { Name: "boxed-text" } box }
        && box.Element("title") is null
        && box.Element("caption") is null;

    /// <summary>The sections that begin with a title.</summary>
    public static bool IsSection(string name) =>
        name
            is "sec"
                or "abstract"
                or "trans-abstract"
                or "ack"
                or "app"
                or "glossary"
                or "fn-group"
                or "notes"
                or "bio"
                or "ref-list";

    /// <summary>
    /// A title of a section or a box; that of a table or a list is a line of its own, that of a reference part of it.
    /// </summary>
    private static bool IsHeading(MarkupElement element) =>
        element.Parent is { } parent
        && (
            IsSection(parent.Name)
            || IsPart(parent.Name)
            || parent.Name is "title-group" or "boxed-text"
            || (parent.Name == "caption" && parent.Parent?.Name == "boxed-text")
        );

    /// <summary>The mark that an element puts on its words; null for none.</summary>
    public static InlineMark? GetMark(MarkupElement element) =>
        element.Name switch
        {
            "xref" when element["ref-type"] is "fig" or "table" or "sec" or "app" or "boxed-text" => FindPlace(element),
            "ext-link" or "uri" when (element["href"] ?? GetAddress(element)) is { } target => new InlineMark(
                MarkKind.Link,
                target
            ),
            _ => Marks.TryGetValue(element.Name, out var kind) ? new InlineMark(kind) : null,
        };

    /// <summary>The first place of several: <c>rid="F1 F2"</c>.</summary>
    private static InlineMark? FindPlace(MarkupElement link) =>
        link["rid"]?.Split(' ', 2)[0] is { Length: > 0 } place ? new InlineMark(MarkKind.Link, "#" + place) : null;

    private static string? GetAddress(MarkupElement element) =>
        element["ext-link-type"] == "doi" && element["id"] is { } doi ? "https://doi.org/" + doi : null;
}
