using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>The navigation of a book: of EPUB 3 (<c>nav.xhtml</c>), else of EPUB 2 (<c>toc.ncx</c>).</summary>
internal sealed class EpubNavigation
{
    private readonly string _part;
    private readonly string _text;

    private EpubNavigation(string part, string text)
    {
        (_part, _text) = (part, text);
        var root = XmlTree.Read(text, 0).Root;
        foreach (var list in root.DescendantElements("nav"))
        {
            ReadList(
                list,
                list["type"] == "page-list" ? Pages : Contents,
                list["type"] is "toc" or "page-list" ? 1 : 0
            );
        }

        foreach (var map in root.DescendantElements("navmap"))
        {
            ReadPoints(map, 1);
        }

        Pages.AddRange(
            root.DescendantElements("pagetarget").Select(page => ReadPoint(page, 1)).OfType<EpubNavigationEntry>()
        );
    }

    /// <summary>Lines of the table of contents.</summary>
    public List<EpubNavigationEntry> Contents { get; } = [];

    /// <summary>The printed pages.</summary>
    public List<EpubNavigationEntry> Pages { get; } = [];

    /// <summary>Reads the navigation of a book; null where there is none.</summary>
    public static EpubNavigation? Read(ZipPackage zip, EpubPackage package)
    {
        var item =
            package.Items.Values.FirstOrDefault(item => item.IsNavigation)
            ?? package.Items.Values.FirstOrDefault(item => item.IsNcx);
        return item is not null && zip.Contains(item.Part) && zip.ReadText(item.Part) is { } text
            ? new EpubNavigation(item.Part, text)
            : null;
    }

    /// <summary>The links of nested lists; depth 0 is a list of another kind, such as landmarks.</summary>
    private void ReadList(MarkupElement element, List<EpubNavigationEntry> entries, int depth)
    {
        if (depth == 0)
        {
            return;
        }

        foreach (var child in element.Elements)
        {
            if (child.Name == "a" && child["href"] is { } address)
            {
                Add(entries, child, address, depth);
            }
            else
            {
                ReadList(child, entries, child.Name == "ol" && element.Name == "li" ? depth + 1 : depth);
            }
        }
    }

    private void Add(List<EpubNavigationEntry> entries, MarkupElement link, string address, int depth)
    {
        if (link.GetTextContent(_text) is { } label && EpubTarget.Resolve(_part, address) is { } target)
        {
            entries.Add(new EpubNavigationEntry(label, target, depth));
        }
    }

    private void ReadPoints(MarkupElement parent, int depth)
    {
        foreach (var point in parent.Elements.Where(child => child.Name == "navpoint"))
        {
            if (ReadPoint(point, depth) is { } entry)
            {
                Contents.Add(entry);
            }

            ReadPoints(point, depth + 1);
        }
    }

    private EpubNavigationEntry? ReadPoint(MarkupElement point, int depth) =>
        point.Element("navlabel").GetTextContent(_text) is { } label
        && point.Element("content")?["src"] is { } address
        && EpubTarget.Resolve(_part, address) is { } target
            ? new EpubNavigationEntry(label, target, depth)
            : null;
}
