using System.Collections.Frozen;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>The kinds of elements between paragraphs.</summary>
internal static class OdtBlockClassifier
{
    private static readonly FrozenDictionary<string, OdtBlockKind> Kinds = WordList
        .ParseMap(
            StringComparer.Ordinal,
            (OdtBlockKind.Paragraph, "p h"),
            (OdtBlockKind.List, "list"),
            (OdtBlockKind.NumberedParagraph, "numbered-paragraph"),
            (OdtBlockKind.Table, "table"),
            (
                OdtBlockKind.Contents,
                "table-of-content illustration-index table-index object-index user-index alphabetical-index"
            ),
            (OdtBlockKind.References, "bibliography"),
            (OdtBlockKind.Excluded, "tracked-changes annotation forms title desc")
        )
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kind of an element.</summary>
    public static OdtBlockKind Find(MarkupElement element) =>
        Kinds.TryGetValue(element.Name, out var kind) ? kind
        : element.Name.EndsWith("-source", StringComparison.Ordinal) || element["display"] == "none"
            ? OdtBlockKind.Excluded
        : element.Name == "section" && IsReferences(element["name"] ?? "") ? OdtBlockKind.References
        : OdtInlineClassifier.IsDrawing(element.Name) ? OdtBlockKind.Drawing
        : OdtBlockKind.Container;

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
