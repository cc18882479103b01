using StaticArchive.Ingest.Formats.Html;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>What in a book is not its text: navigation, contents pages, what is hidden.</summary>
internal static class EpubRegions
{
    private const string Contents = "toc";

    /// <summary>The reason why an element is paratext, in the words of a note; null for text.</summary>
    public static string? FindReason(MarkupElement element) =>
        FindKind(element) is { } kind ? BlockNote.From(kind).Words
        : HasType(element, "index") && element.Name is "section" or "nav" ? "index of words"
        : null;

    /// <summary>The type of a part that prints the table of contents.</summary>
    public static string? GetType(bool isContents) => isContents ? Contents : null;

    private static BlockNoteKind? FindKind(MarkupElement element) =>
        element.Name == "nav" ? BlockNoteKind.TableOfContents
        : HtmlBoilerplateClassifier.IsHidden(element) && !HtmlElementClassifier.IsInline(element.Name)
            ? BlockNoteKind.Hidden
        : element.Name is "section" or "div" or "ol" or "ul" && IsContents(element) ? BlockNoteKind.TableOfContents
        : null;

    private static bool IsContents(MarkupElement element) =>
        HasType(element, Contents)
        || HasType(element, "page-list")
        || HasType(element, "landmarks")
        || HasType(element, "lot")
        || HasType(element, "loi")
        || element["role"] is "doc-toc" or "doc-pagelist";

    private static bool HasType(MarkupElement element, string type) =>
        element["type"]?.Split(' ').Contains(type, StringComparer.Ordinal) == true;
}
