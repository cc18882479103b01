using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>The links within a page, and the elements that they point at.</summary>
internal sealed class HtmlLinkIndex
{
    private const int LongestWords = 24;
    private const int MostNodes = 8;
    private const int MostLinks = 40;

    private readonly Dictionary<string, MarkupElement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<MarkupElement, string> _headings = [];
    private readonly HashSet<MarkupElement> _holdsHeading = [];

    public HtmlLinkIndex(string source, MarkupElement top)
    {
        string? heading = null;
        foreach (var element in top.Descendants().OfType<MarkupElement>())
        {
            if (element.Name is ['h', >= '1' and <= '6'])
            {
                heading = element.GetTextContent(source);
                for (var outer = element; outer is not null && _holdsHeading.Add(outer); outer = outer.Parent) { }
            }

            if ((element["id"] ?? (element.Name == "a" ? element["name"] : null)) is { } id)
            {
                AddTarget(element, id, heading);
            }

            AddLink(element, source);
            if (IsNoteList(element))
            {
                NoteLists.Add(element);
            }
        }
    }

    /// <summary>Links within the page whose words are few, in order.</summary>
    public List<HtmlLink> Links { get; } = [];

    /// <summary>What links within the page point at, however long they are, without <c>#</c>.</summary>
    public HashSet<string> Targets { get; } = new(StringComparer.Ordinal);

    /// <summary>Numbered lists that are marked as notes.</summary>
    public List<MarkupElement> NoteLists { get; } = [];

    /// <summary>The element that a link points at; null where the page has none.</summary>
    public MarkupElement? FindTarget(HtmlLink link) => FindTarget(link.Target);

    /// <summary>The element of a name; null where the page has none.</summary>
    public MarkupElement? FindTarget(string name) => _byId.GetValueOrDefault(name);

    /// <summary>Whether an element begins above another one.</summary>
    public static bool IsBefore(MarkupElement element, MarkupElement other) =>
        element.StartTag.Start < other.StartTag.Start;

    /// <summary>The heading above an element that something may point at; null for none.</summary>
    public string? FindHeading(MarkupElement target) => _headings.GetValueOrDefault(target);

    /// <summary>Whether a heading is among the descendants of an element.</summary>
    public bool HoldsHeading(MarkupElement element) => _holdsHeading.Contains(element);

    /// <summary>Whether an element has a link to something that stands above it, as the marker does.</summary>
    public bool LeadsBack(MarkupElement block, HtmlLink marker) =>
        block
            .DescendantElements("a")
            .Take(MostLinks)
            .Any(back =>
                back["href"] is ['#', .. var target]
                && _byId.TryGetValue(target, out var place)
                && IsBefore(place, block)
                && IsNear(place, marker.Element)
            );

    /// <summary>The block that a target is or stands in: <c>&lt;p&gt;&lt;a name="ftn1"&gt;</c>.</summary>
    public static MarkupElement FindBlock(MarkupElement target)
    {
        var block = target;
        while (HtmlElementClassifier.IsInline(block.Name) && block.Parent is { Name: not "" } outer)
        {
            block = outer;
        }

        // Word puts each note into a division of its own: <div id="ftn1"><p>…</p></div>
        return
            block.Name == "p"
            && block.Parent is { Name: "div" } division
            && division.Elements.First() == block
            && IsNoteName(division["id"] ?? "")
            ? division
            : block;
    }

    /// <summary>Whether an element is marked as a note, or stands among those that are.</summary>
    public static bool IsWithinNotes(MarkupElement element)
    {
        for (var outer = element; outer is not null; outer = outer.Parent)
        {
            if (HtmlBoilerplateClassifier.IsFootnotes(outer) || outer["role"] == "doc-endnote")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <c>fn1</c>, <c>fn:1</c>, <c>_ftn1</c>, <c>footnote-1</c>, <c>cite_note-1</c>; in a book <c>3!fn1</c>.
    /// </summary>
    public static bool IsNoteName(string id)
    {
        var name = id[(id.IndexOf('!', StringComparison.Ordinal) + 1)..].TrimStart('_').ToLowerInvariant();
        return char.IsAsciiDigit(name.Length > 0 ? name[^1] : ' ')
            && (
                name.StartsWith("fn", StringComparison.Ordinal)
                || name.StartsWith("ftn", StringComparison.Ordinal)
                || name.StartsWith("edn", StringComparison.Ordinal)
                || name.Contains("note", StringComparison.Ordinal)
            );
    }

    private static bool IsNoteList(MarkupElement element) =>
        element.Name == "ol" && (HtmlBoilerplateClassifier.IsFootnotes(element) || IsFootnotesChild(element));

    private static bool IsFootnotesChild(MarkupElement list) =>
        list.Parent is { } parent && HtmlBoilerplateClassifier.IsFootnotes(parent);

    /// <summary>The marker itself, what it stands in, or what stands in it.</summary>
    private static bool IsNear(MarkupElement place, MarkupElement marker) =>
        place == marker || IsWithin(marker, place) || IsWithin(place, marker) || IsBeside(place, marker);

    /// <summary><c>&lt;a id="r1"&gt;&lt;/a&gt;&lt;a href="#n1"&gt;1&lt;/a&gt;</c></summary>
    private static bool IsBeside(MarkupElement place, MarkupElement marker) =>
        place.Parent is not null && (place.Parent == marker.Parent || place.Parent == marker.Parent?.Parent);

    private static bool IsWithin(MarkupElement inner, MarkupElement outer)
    {
        for (var at = inner.Parent; at is not null; at = at.Parent)
        {
            if (at == outer)
            {
                return true;
            }
        }

        return false;
    }

    private void AddTarget(MarkupElement element, string id, string? heading)
    {
        _byId.TryAdd(id, element);
        if (heading is not null)
        {
            _headings[element] = heading;
        }
    }

    private void AddLink(MarkupElement element, string source)
    {
        if (element.Name != "a" || element["href"] is not ['#', _, ..] href)
        {
            return;
        }

        var target = Uri.UnescapeDataString(href[1..]);
        Targets.Add(target);
        if (element.Descendants().Take(MostNodes + 1).Count() <= MostNodes)
        {
            var words = element.GetTextContent(source) ?? "";
            if (words.Length is > 0 and <= LongestWords)
            {
                Links.Add(new HtmlLink(element, target, words));
            }
        }
    }
}
