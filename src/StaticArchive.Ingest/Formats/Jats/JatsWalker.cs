using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Jats;

/// <summary>Makes drafts of a JATS article.</summary>
/// <param name="source">The file's text.</param>
internal sealed partial class JatsWalker(string source) : MarkupWalker(source)
{
    private readonly Dictionary<string, CslItem> _references = new(StringComparer.Ordinal);
    private readonly List<(Span Source, IReadOnlyList<string> Keys)> _citations = [];
    private readonly Dictionary<string, MarkupElement> _entries = new(StringComparer.Ordinal);
    private int _depth = 1;
    private MarkupElement? _title;
    private bool _hasTitle;
    private HashSet<string> _notes = [];

    /// <summary>Parsed references by the key of their block.</summary>
    public IReadOnlyDictionary<string, CslItem> References => _references;

    /// <summary>Citations, where they stand in the source and the keys they point at.</summary>
    public IReadOnlyList<(Span Source, IReadOnlyList<string> Keys)> Citations => _citations;

    /// <summary>Reads an article.</summary>
    public void Read(MarkupElement article)
    {
        _notes = article
            .DescendantElements("xref")
            .Where(link => link["ref-type"] is "fn" or "table-fn")
            .Select(link => link["rid"])
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        foreach (var entry in article.DescendantElements("ref").Where(entry => entry["id"] is not null))
        {
            _entries.TryAdd(entry["id"]!, entry);
        }

        _title = JatsHeader.Find(article).Title;
        FindBlockContainers(article);
        VisitChildren(article);
        FlushLabel();
    }

    /// <inheritdoc/>
    protected override ElementRole GetRole(MarkupElement element) =>
        IsNote(element) ? ElementRole.Custom
        : element.Name == "xref" && element.Children.Count == 0 ? ElementRole.Hidden
        : JatsElementClassifier.GetRole(element);

    /// <inheritdoc/>
    protected override InlineMark? GetMark(MarkupElement element) =>
        element.Name == "xref" && element["ref-type"] is "fn" or "table-fn" && element["rid"] is { } key
            ? new InlineMark(MarkKind.NoteReference, key)
            : JatsElementClassifier.GetMark(element);

    /// <inheritdoc/>
    protected override bool IsOrdered(MarkupElement list) =>
        list["list-type"] is "order" or "alpha-lower" or "alpha-upper" or "roman-lower" or "roman-upper";

    /// <inheritdoc/>
    protected override int GetLevel(MarkupElement heading) =>
        heading.Parent!.Name is "title-group" && !_hasTitle ? 1
        : JatsElementClassifier.IsSection(heading.Parent.Name) || IsTitleOfPart(heading) ? _depth
        : _depth + 1;

    /// <inheritdoc/>
    protected override string? FindPicture(MarkupElement element) =>
        element.Name is "graphic" or "inline-graphic" ? element["href"] : null;

    /// <inheritdoc/>
    protected override void VisitCustom(MarkupElement element)
    {
        switch (element.Name)
        {
            case var name when JatsElementClassifier.IsHeader(name):
                VisitHeader(element);
                break;
            case var name when JatsElementClassifier.IsPart(name):
                VisitPart(element);
                break;
            case "p":
                VisitParagraph(element, mayGoOn: false);
                break;
            case "fig":
                VisitFigure(element);
                break;
            case "ref" when FindWorks(element) is { Count: > 0 } works:
                VisitWorks(element, works);
                break;
            case "ref":
                VisitReference(element);
                break;
            case "fn" when IsNote(element):
                VisitNote(element);
                break;
            case var name when JatsElementClassifier.IsSection(name):
                VisitSection(element);
                break;
            case "toc":
                VisitContents(element);
                break;
            case "table-wrap":
                VisitPlace(element);
                break;
            default:
                VisitChildren(element);
                break;
        }
    }

    private void VisitHeader(MarkupElement element)
    {
        foreach (var child in element.Elements)
        {
            switch (child.Name)
            {
                case "article-meta" or "journal-meta" or "title-group" or "book-title-group":
                    VisitHeader(child);
                    break;
                case "article-title" or "book-title" or "title":
                    VisitTitle(child);
                    break;
                case "label" when child.Parent!.Name is "title-group" or "book-title-group":
                    BeginWithLabel(child);
                    break;
                case "abstract" or "trans-abstract":
                    VisitSection(child);
                    break;
                case "contrib-group"
                or "kwd-group"
                or "history"
                or "permissions"
                or "funding-group"
                or "author-notes"
                or "pub-history":
                    VisitParts(child);
                    break;
                default:
                    VisitStatement(child);
                    break;
            }
        }
    }

    /// <summary>A group in the header: a block for each member.</summary>
    private void VisitParts(MarkupElement group)
    {
        if (group.Name == "kwd-group" || !group.Elements.Any())
        {
            VisitStatement(group);
            return;
        }

        foreach (var child in group.Elements)
        {
            VisitStatement(child);
        }
    }

    /// <summary>Label and caption of a figure; the picture itself is in another file.</summary>
    private void VisitFigure(MarkupElement figure)
    {
        BeginFigure();
        var content = ReadContent(figure);
        Add(
            new Draft(BlockKind.Figure, content)
            {
                Extent = content.Source,
                Lost = "figure",
                Key = figure["id"],
                IsMarkedUp = true,
            }
        );
    }

    private void VisitReference(MarkupElement reference)
    {
        // Of two ways to write one entry the one with its punctuation is for readers, the other for its fields.
        var alternatives = reference.Element("citation-alternatives") ?? FindParallel(reference);
        var text = alternatives?.Element("mixed-citation") ?? alternatives?.Elements.FirstOrDefault();
        var key =
            reference["id"]
            ?? reference.Elements.Select(child => child["id"]).FirstOrDefault(id => id is not null)
            ?? CreateKey(reference);
        var printed = PrintedLabel.Trim(reference.Element("label").GetTextContent(Source));
        var content = text is null ? ReadContent(reference) : ReadLabelled(text, reference.Element("label"), printed);
        var fields =
            alternatives?.Elements.MaxBy(child => child.Descendants().OfType<MarkupElement>().Count())
            ?? reference.Elements.FirstOrDefault(child =>
                child.Name is "element-citation" or "mixed-citation" or "citation" or "nlm-citation" or "product"
            );
        Add(
            new Draft(BlockKind.Reference, content)
            {
                Extent = content.Source,
                Key = key,
                Label = printed,
                IsMarkedUp = true,
            }
        );
        if (fields is not null && new JatsReferenceReader(Source).Read(fields) is { } item)
        {
            _references.TryAdd(key, item);
        }
    }

    /// <summary>One of the ways with the label above it, unless it prints the label itself.</summary>
    private MappedText ReadLabelled(MarkupElement text, MarkupElement? label, string? printed)
    {
        var content = ReadDetached(text);
        return label is null || (printed is not null && PrintedLabel.IsPrintedIn(content.Text, printed))
            ? content
            : ReadDetached(label).Join(content);
    }

    /// <summary>Both ways side by side in the entry itself, as SciELO prints them.</summary>
    private static MarkupElement? FindParallel(MarkupElement reference) =>
        reference.Element("mixed-citation") is not null && reference.Element("element-citation") is not null
            ? reference
            : null;
}
