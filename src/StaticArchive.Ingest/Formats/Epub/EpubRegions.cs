using StaticArchive.Ingest.Formats.Html;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>What in a book is not its text: navigation, contents pages, what is hidden.</summary>
internal sealed class EpubRegions(string source)
{
    private const int FewestLinks = 4;

    /// <summary>The reason why an element is paratext, in the words of a note; null for text.</summary>
    public string? FindReason(MarkupElement element) =>
        FindKind(element) is { } kind ? BlockNote.From(kind).Words
        : HasType(element, "index") && element.Name is "section" or "nav" ? "index of words"
        : null;

    private BlockNoteKind? FindKind(MarkupElement element) =>
        element.Name == "nav" ? BlockNoteKind.TableOfContents
        : HtmlBoilerplateClassifier.IsHidden(element)
        && !HtmlElementClassifier.IsInline(element.Name)
        && !HtmlLinkIndex.IsWithinNotes(element)
            ? BlockNoteKind.Hidden
        : IsContentsPage(element) ? BlockNoteKind.TableOfContents
        : element.Name is "section" or "div" or "ol" or "ul" && IsContents(element) ? BlockNoteKind.TableOfContents
        : null;

    private static bool IsContents(MarkupElement element) =>
        HasType(element, "toc")
        || HasType(element, "page-list")
        || HasType(element, "landmarks")
        || HasType(element, "lot")
        || HasType(element, "loi")
        || element["role"] is "doc-toc" or "doc-pagelist";

    private static bool HasType(MarkupElement element, string type) =>
        element["type"]?.Split(' ').Contains(type, StringComparer.Ordinal) == true;

    /// <summary>A part of the book most of whose words lead to other places in it.</summary>
    private bool IsContentsPage(MarkupElement element)
    {
        if (element.Name != "section" || element["id"]?.EndsWith('!') != true)
        {
            return false;
        }

        var links = element.DescendantElements("a").Where(link => link["href"]?.StartsWith('#') == true).ToList();
        return links.Count >= FewestLinks && links.Sum(link => CountWords(link)) * 2 > CountWords(element);
    }

    private int CountWords(MarkupElement element) =>
        element.GetTextContent(source) is { } words ? WordTokenizer.Count(words) : 0;
}
