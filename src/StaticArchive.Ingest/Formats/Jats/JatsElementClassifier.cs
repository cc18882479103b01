using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Jats;

/// <summary>What the elements of JATS (and its forerunner, the NLM tag set) do to the text.</summary>
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
            "article body back p app-group fn def-list def-item def disp-formula disp-formula-group "
                + "statement verse-group verse-line speech floats-group floats-wrap caption attrib sub-article "
                + "response front-stub supplementary-material media sec-meta preformat code array question answer "
                + "explanation table-wrap-group fig-group table-wrap-foot permissions copyright-statement license "
                + "license-p"
        ),
        (ElementRole.List, "list"),
        (ElementRole.ListItem, "list-item"),
        (ElementRole.BlockQuotation, "disp-quote"),
        (ElementRole.Table, "table"),
        (ElementRole.Box, "boxed-text"),
        (ElementRole.Hidden, "tex-math"),
        (
            ElementRole.Custom,
            "front article-meta journal-meta sec abstract trans-abstract ack app glossary fn-group notes bio "
                + "fig table-wrap ref-list ref subtitle"
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
    /// The shape of an element; one that is not known is parted from its neighbours, so that no words run together.
    /// </summary>
    public static ElementRole GetRole(MarkupElement element)
    {
        var serializer = Roles.GetValueOrDefault(element.Name, ElementRole.SeparatedInline);
        return serializer != ElementRole.Heading || IsHeading(element) ? serializer
            : element.Name == "title" ? ElementRole.Block
            : ElementRole.SeparatedInline;
    }

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
            || parent.Name is "title-group" or "boxed-text"
            || (parent.Name == "caption" && parent.Parent?.Name == "boxed-text")
        );

    /// <summary>How an element prints its words.</summary>
    public static (MarkKind? Kind, string? Target) GetMark(MarkupElement element) =>
        element.Name switch
        {
            "ext-link" or "uri" when (element["href"] ?? GetAddress(element)) is { } target => (MarkKind.Link, target),
            _ => Marks.TryGetValue(element.Name, out var kind) ? (kind, null) : (null, null),
        };

    private static string? GetAddress(MarkupElement element) =>
        element["ext-link-type"] == "doi" && element["id"] is { } doi ? "https://doi.org/" + doi : null;
}
