using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>The kinds of elements within paragraphs.</summary>
internal static class OdtInlineClassifier
{
    /// <summary>The kind of an element.</summary>
    public static OdtInlineKind Find(MarkupElement element) =>
        element.Name switch
        {
            "s" or "tab" or "tab-stop" => OdtInlineKind.Blank,
            "line-break" => OdtInlineKind.LineBreak,
            "span" => OdtInlineKind.Styled,
            "a" when element["href"] is not null => OdtInlineKind.Link,
            "note" => OdtInlineKind.Note,
            "bookmark" or "bookmark-start" or "bookmark-end" => OdtInlineKind.Mark,
            "reference-mark" or "reference-mark-start" or "reference-mark-end" => OdtInlineKind.Mark,
            "annotation" or "hidden-text" or "script" or "tracked-changes" or "number" => OdtInlineKind.Excluded,
            var name => IsDrawing(name) ? OdtInlineKind.Drawing : OdtInlineKind.Words,
        };

    /// <summary>Whether it is a frame, a shape or a group of shapes.</summary>
    public static bool IsDrawing(string name) =>
        name
            is "frame"
                or "custom-shape"
                or "rect"
                or "ellipse"
                or "circle"
                or "polygon"
                or "polyline"
                or "path"
                or "regular-polygon"
                or "line"
                or "connector"
                or "measure"
                or "caption"
                or "g"
                or "control"
                or "page-thumbnail"
                or "scene";

    /// <summary>Why the words of an element are no text.</summary>
    public static string GetReason(MarkupElement element) =>
        element.Name switch
        {
            "annotation" => ExclusionCounter.Comment,
            "script" => UnreadWords.Script,
            "tracked-changes" => ExclusionCounter.Deleted,
            "number" => ExclusionCounter.Template,
            _ => ExclusionCounter.Hidden,
        };
}
