using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>The kinds of elements between paragraphs.</summary>
internal static class OdtBlockKinds
{
    /// <summary>The kind of an element.</summary>
    public static OdtBlockKind Find(MarkupElement element) =>
        element.Name switch
        {
            "p" or "h" => OdtBlockKind.Paragraph,
            "list" => OdtBlockKind.List,
            "numbered-paragraph" => OdtBlockKind.NumberedParagraph,
            "table" => OdtBlockKind.Table,
            "tracked-changes" or "annotation" or "forms" or "title" or "desc" => OdtBlockKind.Excluded,
            "section" when element["display"] == "none" => OdtBlockKind.Excluded,
            var name when name.EndsWith("-source", StringComparison.Ordinal) => OdtBlockKind.Excluded,
            "table-of-content" or "illustration-index" or "table-index" => OdtBlockKind.Contents,
            "object-index" or "user-index" or "alphabetical-index" => OdtBlockKind.Contents,
            "bibliography" => OdtBlockKind.References,
            "section" when IsReferences(element["name"] ?? "") => OdtBlockKind.References,
            var name => OdtInlineKinds.IsDrawing(name) ? OdtBlockKind.Drawing : OdtBlockKind.Container,
        };

    /// <summary>Sections of Zotero and Mendeley.</summary>
    private static bool IsReferences(string name) =>
        name.Contains("ZOTERO_BIBL", StringComparison.Ordinal)
        || name.Contains("CSL_BIBLIOGRAPHY", StringComparison.Ordinal)
        || name.StartsWith("Mendeley Bibliography", StringComparison.Ordinal);

    /// <summary>Why the words of an element are no text.</summary>
    public static string GetReason(MarkupElement element) =>
        element.Name switch
        {
            "tracked-changes" => ExclusionCounter.Deleted,
            "annotation" => ExclusionCounter.Comment,
            "title" or "desc" => ExclusionCounter.Description,
            "forms" or "section" => ExclusionCounter.Hidden,
            _ => ExclusionCounter.Template,
        };
}
