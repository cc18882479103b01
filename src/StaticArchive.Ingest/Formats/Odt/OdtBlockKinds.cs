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
            var name when GetIndexReason(name) is not null => OdtBlockKind.Index,
            var name => OdtInlineKinds.IsDrawing(name) ? OdtBlockKind.Drawing : OdtBlockKind.Container,
        };

    /// <summary>Why an index is paratext; null for what is none, such as a bibliography.</summary>
    public static string? GetIndexReason(string name) =>
        name switch
        {
            "table-of-content" or "illustration-index" or "table-index" or "object-index" or "user-index" => BlockNote
                .From(BlockNoteKind.TableOfContents)
                .Words,
            "alphabetical-index" => "index of words",
            _ => null,
        };

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
