using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Jats;

/// <summary>Makes blocks of a JATS article.</summary>
/// <param name="source">The file's text.</param>
internal sealed class JatsFlow(string source) : MarkupFlow(source)
{
    private readonly Dictionary<string, CslItem> _references = new(StringComparer.Ordinal);
    private readonly List<(Span Source, IReadOnlyList<string> Keys)> _citations = [];
    private int _depth = 1;
    private bool _hasTitle;

    /// <summary>Parsed references by the key of their block.</summary>
    public IReadOnlyDictionary<string, CslItem> References => _references;

    /// <summary>Citations, where they stand in the source and the keys they point at.</summary>
    public IReadOnlyList<(Span Source, IReadOnlyList<string> Keys)> Citations => _citations;

    /// <summary>Reads an article.</summary>
    public void Read(MarkupElement article)
    {
        Prepare(article);
        Within(article);
        FlushLabel();
    }

    /// <inheritdoc/>
    protected override Shape ShapeOf(MarkupElement element) => JatsNames.ShapeOf(element);

    /// <inheritdoc/>
    protected override (MarkKind? Kind, string? Target) MarkOf(MarkupElement element) => JatsNames.MarkOf(element);

    /// <inheritdoc/>
    protected override bool IsOrdered(MarkupElement list) => list["list-type"] is "order" or "alpha-lower" or "alpha-upper" or "roman-lower" or "roman-upper";

    /// <inheritdoc/>
    protected override int LevelOf(MarkupElement heading) =>
        heading.Parent!.Name is "title-group" && !_hasTitle ? 1
        : JatsNames.IsSection(heading.Parent.Name) ? _depth
        : _depth + 1;

    /// <inheritdoc/>
    protected override void Taken(MarkupElement element)
    {
        if (element.Name != "xref" || element["ref-type"] is not ("bibr" or "ref") || element["rid"] is not { } targets)
        {
            return;
        }

        var runs = element.Descendants().OfType<MarkupText>().Select(text => text.Span).ToList();
        if (runs.Count > 0)
        {
            _citations.Add((new Span(runs[0].Start, runs[^1].End), targets.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    /// <inheritdoc/>
    protected override void Own(MarkupElement element)
    {
        switch (element.Name)
        {
            case "front" or "article-meta" or "journal-meta":
                Header(element);
                break;
            case "fig":
                Figure(element);
                break;
            case "ref":
                Reference(element);
                break;
            case var name when JatsNames.IsSection(name):
                Section(element);
                break;
            default:
                Within(element);
                break;
        }
    }

    private void Header(MarkupElement element)
    {
        foreach (var child in element.Elements)
        {
            switch (child.Name)
            {
                case "article-meta" or "journal-meta" or "title-group":
                    Header(child);
                    break;
                case "article-title":
                    Add(new Draft(BlockKind.Heading, Whole(child)) { Extent = child.Tag, Level = 1, IsTitle = true, Marked = true });
                    _hasTitle = true;
                    break;
                case "abstract" or "trans-abstract":
                    Section(child);
                    break;
                case "contrib-group" or "kwd-group" or "history" or "permissions" or "funding-group" or "author-notes" or "pub-history":
                    Parts(child);
                    break;
                default:
                    Statement(child);
                    break;
            }
        }
    }

    /// <summary>A group in the header: a block for each member.</summary>
    private void Parts(MarkupElement group)
    {
        if (group.Name == "kwd-group" || !group.Elements.Any())
        {
            Statement(group);
            return;
        }

        foreach (var child in group.Elements)
        {
            Statement(child);
        }
    }

    private void Statement(MarkupElement element)
    {
        var content = Whole(element);
        Add(new Draft(BlockKind.Metadata, content) { Extent = content.Source, Field = JatsHeader.FieldOf(element), Marked = true });
    }

    private void Section(MarkupElement section)
    {
        var isAbstract = section.Name is "abstract" or "trans-abstract";
        var field = Field;
        Field = isAbstract ? "abstract" : field;
        _depth++;
        Within(section);
        FlushLabel();
        _depth--;
        Field = field;
    }

    /// <summary>Label and caption of a figure; the picture itself is in another file.</summary>
    private void Figure(MarkupElement figure)
    {
        var content = Whole(figure);
        Add(new Draft(BlockKind.Figure, content) { Extent = content.Source, Lost = "figure", Key = figure["id"], Marked = true });
    }

    private void Reference(MarkupElement reference)
    {
        // Of two ways to write one entry the one with its punctuation is for readers, the other for its fields.
        var alternatives = reference.First("citation-alternatives");
        var text = alternatives?.First("mixed-citation") ?? alternatives?.Elements.FirstOrDefault();
        var key = reference["id"] ?? reference.Elements.Select(child => child["id"]).FirstOrDefault(id => id is not null);
        MappedText content;
        if (text is null)
        {
            content = Whole(reference);
        }
        else
        {
            var label = reference.First("label") is { } first ? Aside(first) : MappedText.Empty;
            content = label.Join(Aside(text));
        }

        var fields = alternatives?.Elements.MaxBy(child => child.Descendants().OfType<MarkupElement>().Count()) ?? reference.Elements.FirstOrDefault(child => child.Name is "element-citation" or "mixed-citation" or "citation" or "nlm-citation" or "product");
        Add(new Draft(BlockKind.Reference, content) { Extent = content.Source, Key = key, Marked = true });
        if (key is not null && fields is not null && new JatsReference(Source).Read(fields) is { } item)
        {
            _references.TryAdd(key, item);
        }
    }
}
