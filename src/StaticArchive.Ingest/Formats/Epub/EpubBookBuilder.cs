using System.Net;
using System.Text;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Html;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>Writes the parts of a book, one after another, as one page.</summary>
internal sealed partial class EpubBookBuilder
{
    private static readonly string[] Kept =
    [
        "class",
        "role",
        "style",
        "hidden",
        "aria-hidden",
        "start",
        "value",
        "reversed",
        "alt",
        "aria-label",
    ];

    private readonly StringBuilder _page = new("<html><body>");
    private readonly List<EpubPageBreak> _breaks = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly ExclusionCounter _exclusions = new();
    private readonly Dictionary<string, int> _numbers;
    private readonly EpubStyles _styles;
    private EpubLook _look = EpubLook.None;
    private string _part = "";
    private string _source = "";

    /// <summary>Prepares a book.</summary>
    /// <param name="parts">Its parts, which links may lead to.</param>
    /// <param name="styles">How its classes are set.</param>
    public EpubBookBuilder(IEnumerable<string> parts, EpubStyles styles) =>
        (_styles, _numbers) = (
            styles,
            parts
                .Select((part, i) => new { part, i })
                .ToDictionary(entry => entry.part, entry => entry.i, StringComparer.Ordinal)
        );

    /// <summary>Adds a part; one that is no well-formed XML is read as browsers read HTML.</summary>
    public void Add(string part, string text)
    {
        (_part, _source) = (part, text);
        var tree = XmlTree.Read(text, 0);
        var root = tree.ErrorOffset is null ? tree.Root : HtmlTreeBuilder.Build(text, new Span(0, text.Length));
        _styles.Begin(part, root);
        foreach (var head in root.DescendantElements("head"))
        {
            _exclusions.Count(ExclusionCounter.WindowTitle, head.Element("title").GetTextContent(text));
        }

        var body =
            root.DescendantElements("body").FirstOrDefault()
            ?? root.DescendantElements("book").FirstOrDefault()
            ?? root;
        _page.Append("<section");
        AppendAttribute("id", EpubBook.GetKey(_numbers[part], ""));
        AppendAttribute("type", EpubTypes.Simplify(body["type"]));
        _places.TryAdd(EpubBook.GetKey(_numbers[part], ""), _page.Length);
        _page.Append('>');
        AppendAnchor(body);
        AppendChildren(body);
        _page.Append("</section>\n");
    }

    /// <summary>The book; pages that only a list names are found by the places it leads to.</summary>
    public EpubBook Build(IEnumerable<EpubNavigationEntry> pages)
    {
        if (_breaks.Count == 0)
        {
            foreach (var page in pages)
            {
                if (FindKey(page.Target) is { } key && _places.TryGetValue(key, out var place))
                {
                    _breaks.Add(new EpubPageBreak(page.Label, place));
                }
            }
        }

        return new EpubBook(
            _page.Append("</body></html>").ToString(),
            [.. _breaks.OrderBy(page => page.Offset)],
            _places
        )
        {
            Exclusions = _exclusions,
        };
    }

    /// <summary>The key of a place; null where the book does not read its part.</summary>
    public string? FindKey(EpubTarget target) =>
        _numbers.TryGetValue(target.Part, out var number) ? EpubBook.GetKey(number, target.Fragment) : null;

    private void AppendChildren(MarkupElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is MarkupText text)
            {
                AppendText(text);
            }
            else
            {
                AppendElement((MarkupElement)child);
            }
        }
    }

    /// <summary>Words with what a style sheet says of them; the look of headings says nothing of their words.</summary>
    private void AppendText(MarkupText text)
    {
        var words = text.Span.Slice(_source);
        var marks = string.IsNullOrWhiteSpace(words) ? [] : GetMarks();
        marks.ForEach(mark => _page.Append('<').Append(mark).Append('>'));
        _page.Append(
            text.IsLiteral ? WebUtility.HtmlEncode(words) : words.Replace("<", "&lt;", StringComparison.Ordinal)
        );
        marks.Reverse();
        marks.ForEach(mark => _page.Append("</").Append(mark).Append('>'));
    }

    private List<string> GetMarks()
    {
        var marks = new List<string>(3);
        if (_look.IsBold == true)
        {
            marks.Add("b");
        }

        if (_look.IsItalic == true)
        {
            marks.Add("i");
        }

        if (_look.IsRaised == true)
        {
            marks.Add("sup");
        }

        return marks;
    }

    private void AppendAttributes(MarkupElement element)
    {
        if ((element["id"] ?? (element.Name == "a" ? element["name"] : null)) is { } id)
        {
            AppendAttribute("id", EpubBook.GetKey(_numbers[_part], id));
        }

        AppendAttribute("type", EpubTypes.Simplify(element["type"]));
        foreach (var name in Kept)
        {
            if (element.HasAttribute(name))
            {
                AppendAttribute(name, element[name] ?? "");
            }
        }

        AppendAttribute("href", element["href"] is { } address ? ConvertAddress(address) : null);
        AppendAttribute("src", element["src"] is { } picture ? EpubTarget.Resolve(_part, picture)?.Part : null);
    }

    /// <summary>A place of another part becomes one of the same page; what no part has is no link.</summary>
    private string? ConvertAddress(string address) =>
        EpubTarget.Resolve(_part, address) is not { } target ? address
        : FindKey(target) is { } key ? "#" + key
        : null;

    private void AppendAttribute(string name, string? value)
    {
        if (value is not null)
        {
            _page.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }
    }
}
