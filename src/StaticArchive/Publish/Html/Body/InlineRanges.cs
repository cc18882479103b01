using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Body;

/// <summary>The ranges of one block: citations, links, emphasis, evidence, highlights.</summary>
/// <param name="context">The document's page.</param>
internal sealed class InlineRanges(BodyContext context)
{
    private const int Links = 0;
    private const int Type = 1;
    private const int Evidence = 2;
    private const int Notes = 3;

    private readonly Document _document = context.Document;
    private readonly Lazy<SpanIndex<NumberedEvidence>> _evidence = new(() => new(context.Evidence, entry => entry.Evidence.Anchor.Span));
    private readonly Lazy<SpanIndex<NumberedNote>> _notes = new(() => new(context.Notes, entry => entry.Note.Anchor.Span));
    private int _nextMark;

    /// <summary>All ranges that touch a block. Blocks have to be asked for in the order of the text.</summary>
    public IReadOnlyList<InlineRange> Of(Block block)
    {
        var ranges = new List<InlineRange>();
        var citations = context.Citations[block.Id].ToList();
        ranges.AddRange(citations.Select(Citation));
        AddMarks(ranges, block, citations);
        foreach (var (item, evidence, number) in _evidence.Value.Touching(block.Span))
        {
            ranges.Add(new InlineRange(evidence.Anchor.Span, Evidence, $"<span class=\"evidence\" id=\"e-{item.Id}-{number}\">", "<span class=\"evidence\">", "</span>"));
        }

        foreach (var (note, number) in _notes.Value.Touching(block.Span))
        {
            ranges.Add(Highlight(note, number));
        }

        return ranges;
    }

    private static InlineRange Highlight(Annotation note, int number)
    {
        var open = $"<mark class=\"note m-{note.Record.Motivation}\" id=\"h-{note.Id}\">";
        var link = $"<a class=\"note-ref\" data-added href=\"#note-{note.Id}\" role=\"doc-noteref\" aria-label=\"Note {number}, by {HtmlText.Attribute(note.Record.Author)}\">{number}</a>";
        return new InlineRange(note.Anchor.Span, Notes, open, $"<mark class=\"note m-{note.Record.Motivation}\">", "</mark>", link);
    }

    private InlineRange Citation(Citation citation)
    {
        var id = BodyContext.Anchor(citation);
        return citation.Status switch
        {
            CitationStatus.Resolved => new InlineRange(citation.Span, Links, $"<a class=\"cite\" id=\"{id}\" role=\"doc-biblioref\" href=\"{Target(citation.Works[0])}\">", "", "</a>"),
            CitationStatus.Ambiguous => State(citation, id, "ambiguous", "fits several references"),
            _ => State(citation, id, "unresolved", "not in the reference list"),
        };
    }

    private static InlineRange State(Citation citation, string id, string state, string words) =>
        new(citation.Span, Links, $"<a class=\"cite {state}\" id=\"{id}\" href=\"#open-{id}\">", "", $"<span class=\"vh\" data-added> ({words})</span></a>");

    /// <summary>The entry in this document's own list, else the work's page.</summary>
    private string Target(string work) => context.EntryOf.TryGetValue(work, out var block) ? "#" + block : context.Root + Addresses.Work(work);

    private void AddMarks(List<InlineRange> ranges, Block block, List<Citation> citations)
    {
        while (_nextMark < _document.Marks.Count && _document.Marks[_nextMark].Span.End <= block.Span.Start)
        {
            _nextMark++;
        }

        SpanIndex<Citation>? cited = null;
        for (var i = _nextMark; i < _document.Marks.Count && _document.Marks[i].Span.Start < block.Span.End; i++)
        {
            var mark = _document.Marks[i];
            if (mark.Kind == MarkKind.Link)
            {
                if (SafeLinks.External(mark.Target) is { } address && !(cited ??= new SpanIndex<Citation>(citations, citation => citation.Span)).Touching(mark.Span).Any())
                {
                    ranges.Add(new InlineRange(mark.Span, Links, $"<a href=\"{HtmlText.Attribute(address)}\" rel=\"external nofollow noopener\">", "", "</a>"));
                }
            }
            else
            {
                var tag = Tag(mark.Kind);
                ranges.Add(new InlineRange(mark.Span, Type, $"<{tag}>", $"<{tag}>", $"</{tag}>"));
            }
        }
    }

    private static string Tag(MarkKind kind) => kind switch
    {
        MarkKind.Strong => "strong",
        MarkKind.Superscript => "sup",
        MarkKind.Subscript => "sub",
        MarkKind.Code => "code",
        _ => "em",
    };
}
