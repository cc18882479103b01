using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>
/// Finds the article of a page, its boxes, and what stands around it: navigation, banners, footers, sidebars.
/// </summary>
internal sealed class HtmlRegions
{
    private readonly Dictionary<MarkupElement, int> _words = [];
    private readonly Dictionary<MarkupElement, string> _reasons = [];
    private readonly HashSet<MarkupElement> _path = [];
    private readonly HashSet<MarkupElement> _boxes = [];
    private readonly HashSet<MarkupElement> _titled = [];
    private readonly MarkupElement? _main;
    private readonly bool _isTitleOutside;
    private readonly int _allWords;

    private HtmlRegions() { }

    private HtmlRegions(string source, MarkupElement top)
    {
        CountWords(source, top);
        _allWords = _words.GetValueOrDefault(top);
        _main = FindMain(top);
        for (var outer = _main; outer is not null; outer = outer.Parent)
        {
            _path.Add(outer);
        }

        var titles = FindTitles(top);
        foreach (var heading in titles)
        {
            for (var outer = heading; outer is not null && _titled.Add(outer); outer = outer.Parent) { }
        }

        _isTitleOutside = _main is not null && !_titled.Contains(_main);
        if (_isTitleOutside)
        {
            var head = titles.Concat(titles.SelectMany(FindByline)).ToList();
            _titled.UnionWith(head);
            _titled.UnionWith(head.SelectMany(one => one.Descendants()).OfType<MarkupElement>());
        }

        foreach (var element in top.Descendants().OfType<MarkupElement>())
        {
            ClassifyElement(element);
        }
    }

    private HtmlRegions(string source, MarkupElement top, Func<MarkupElement, string?> findReason)
    {
        CountWords(source, top);
        foreach (var element in top.Descendants().OfType<MarkupElement>().Where(one => !IsClassifiedByAncestor(one)))
        {
            if (findReason(element) is { } reason)
            {
                _reasons[element] = reason;
            }
            else if (IsArticleBox(element))
            {
                _boxes.Add(element);
            }
        }
    }

    /// <summary>
    /// The headings that may be the title: the one that its class calls so, since the <c>h1</c> of a page may be the
    /// name of the site; else each of the outermost level.
    /// </summary>
    private static List<MarkupElement> FindTitles(MarkupElement top)
    {
        var named = top.Descendants().OfType<MarkupElement>().Where(HtmlBoilerplateClassifier.IsTitle).ToList();
        return named.Count == 1 ? named : [.. top.DescendantElements("h1")];
    }

    /// <summary>What stands between the title and the article beside it: <c>Posted on 4 May by Ann Lee</c>.</summary>
    private IEnumerable<MarkupElement> FindByline(MarkupElement title)
    {
        var siblings = title.Parent?.Elements.ToList() ?? [];
        var article = siblings.FindIndex(_path.Contains);
        var start = siblings.IndexOf(title) + 1;
        return article > start
            ? siblings[start..article].Where(one => HtmlBoilerplateClassifier.FindReason(one, false) is null)
            : [];
    }

    /// <summary>The whole page is the article.</summary>
    public static HtmlRegions WholePage => new();

    /// <summary>Finds the regions of a page.</summary>
    public static HtmlRegions Find(string source, MarkupElement top) => new(source, top);

    /// <summary>Finds the boxes of a page without a site around it, of which a reader knows what is no text.</summary>
    public static HtmlRegions FindBoxes(string source, MarkupElement top, Func<MarkupElement, string?> findReason) =>
        new(source, top, findReason);

    /// <summary>The reason why an element is not part of the article; null where it is.</summary>
    public string? FindReason(MarkupElement element) => _reasons.GetValueOrDefault(element);

    /// <summary>Whether an element is a box within the article.</summary>
    public bool IsBox(MarkupElement element) => _boxes.Contains(element);

    /// <summary>Whether an element stands in the article.</summary>
    public bool IsArticle(MarkupElement element)
    {
        for (var outer = element; outer is not null; outer = outer.Parent)
        {
            if (_reasons.ContainsKey(outer))
            {
                return false;
            }
        }

        return true;
    }

    private void CountWords(string source, MarkupElement top)
    {
        var nodes = top.Descendants().ToList();
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var words = nodes[i] is MarkupText text
                ? WordTokenizer.Count(source.AsSpan(text.Span.Start, text.Span.Length))
                : _words.GetValueOrDefault((MarkupElement)nodes[i]);
            var parent = nodes[i].Parent!;
            _words[parent] = _words.GetValueOrDefault(parent) + words;
        }
    }

    /// <summary>
    /// The element that holds the article: by its element name or role, else by its class and its share of the words;
    /// null for the whole page.
    /// </summary>
    private MarkupElement? FindMain(MarkupElement top)
    {
        var elements = top.Descendants().OfType<MarkupElement>().ToList();
        var marked = elements.Find(element =>
            (element.Name == "main" || element["role"] == "main") && HasShareOfWords(element, _allWords, 5)
        );
        if (marked is not null)
        {
            return marked;
        }

        var articles = elements.Where(element => element.Name == "article" || element["role"] == "article").ToList();
        var article = articles.MaxBy(element => _words.GetValueOrDefault(element));
        if (
            article is not null
            && HasShareOfWords(article, articles.Sum(element => _words.GetValueOrDefault(element)), 2)
            && HasShareOfWords(article, _allWords, 4)
        )
        {
            return article;
        }

        return elements
            .Where(element =>
                element.Name is "div" or "section" or "td"
                && HtmlBoilerplateClassifier.IsMainContent(element)
                && HasShareOfWords(element, _allWords, 3)
            )
            .MinBy(element => _words.GetValueOrDefault(element));
    }

    private bool HasShareOfWords(MarkupElement element, int all, int part) =>
        _words.GetValueOrDefault(element) * part >= all && all > 0;

    private void ClassifyElement(MarkupElement element)
    {
        if (
            IsClassifiedByAncestor(element)
            || HoldsArticle(element)
            || (element.Name is "h1" or "h2" or "h3" && _isTitleOutside && _titled.Contains(element))
        )
        {
            return;
        }

        var inMain = IsInMain(element);
        if (inMain && IsArticleBox(element))
        {
            _boxes.Add(element);
        }
        else if (FindExclusion(element, inMain) is { } reason)
        {
            _reasons[element] = reason;
        }
    }

    private string? FindExclusion(MarkupElement element, bool inMain)
    {
        var reason = HtmlBoilerplateClassifier.FindReason(element, inMain && _main is not null);
        if (reason is not null && !HoldsMostWords(element))
        {
            return reason;
        }

        var holdsTitle = _isTitleOutside && _titled.Contains(element);
        return inMain || holdsTitle || IsHidden(element) ? null : "outside the article";
    }

    private bool IsClassifiedByAncestor(MarkupElement element) =>
        _reasons.ContainsKey(element.Parent!) || _boxes.Contains(element.Parent!);

    private bool HoldsArticle(MarkupElement element) =>
        _path.Contains(element) || element.Name is "html" or "body" or "head" or "";

    /// <summary>A box of more than four words, not half of them in links: a list of links is navigation.</summary>
    private bool IsArticleBox(MarkupElement element) =>
        HtmlBoilerplateClassifier.IsBox(element)
        && _words.GetValueOrDefault(element) > 4
        && CountLinkWords(element) * 2 < _words[element];

    /// <summary>An element with the title or most of the words is the article, whatever its class says.</summary>
    private bool HoldsMostWords(MarkupElement element) =>
        _words.GetValueOrDefault(element) * 2 > _allWords || _titled.Contains(element);

    private static bool IsHidden(MarkupElement element) =>
        HtmlElementClassifier.GetRole(element.Name) == ElementRole.Hidden;

    /// <summary>
    /// Whether it stands in the element that holds the article; without one the whole page is the article.
    /// </summary>
    private bool IsInMain(MarkupElement element)
    {
        for (var outer = element.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer == _main)
            {
                return true;
            }
        }

        return _main is null;
    }

    private int CountLinkWords(MarkupElement element) =>
        element.DescendantElements("a").Sum(link => _words.GetValueOrDefault(link));
}
