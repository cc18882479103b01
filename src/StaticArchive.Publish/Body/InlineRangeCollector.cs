using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>The ranges of one block: citations, links, emphasis, evidence, highlights.</summary>
/// <param name="context">The document's page.</param>
internal sealed class InlineRangeCollector(BodyContext context)
{
    private const int FormattingRank = 1;
    private const int EvidenceRank = 2;
    private const int AnnotationRank = 3;

    private readonly Document _document = context.Document;
    private readonly InterfaceWords _words = context.Site.Words;
    private readonly NoteMarkerCollector _markers = new(context);
    private readonly PageBreakWriter _pageBreaks = new(context);
    private readonly Lazy<SpanIndex<NumberedEvidence>> _evidence = new(() =>
        new(context.Evidence, entry => entry.Evidence.Anchor.Span)
    );
    private readonly Lazy<SpanIndex<NumberedAnnotation>> _annotations = new(() =>
        new(context.Annotations, entry => entry.Annotation.Anchor.Span)
    );
    private int _nextMark;

    /// <summary>All ranges that touch a block. Blocks have to be asked for in the order of the text.</summary>
    public IReadOnlyList<InlineRange> Collect(Block block)
    {
        var ranges = new List<InlineRange>();
        var citations = context.CitationsByBlock[block.Id].ToList();
        ranges.AddRange(citations.Select(CitationRange));
        AddFormatting(ranges, block, citations);
        ranges.AddRange(_markers.Collect(block.Span, ranges));
        if (block.OriginalKind != BlockKind.Heading)
        {
            ranges.AddRange([.. _pageBreaks.Collect(block.Span, ranges)]);
        }

        foreach (var (item, evidence, number) in _evidence.Value.FindOverlapping(block.Span))
        {
            var place = $"e-{item.Id}-{number}";
            ranges.Add(
                new InlineRange(
                    evidence.Anchor.Span,
                    EvidenceRank,
                    $"<span{ReaderViewGuard.FormatId(place, "evidence")}>" + ReaderViewGuard.FormatPlace(place),
                    "<span class=\"evidence\">",
                    "</span>"
                )
            );
        }

        foreach (var (note, number) in _annotations.Value.FindOverlapping(block.Span))
        {
            ranges.Add(AnnotationRange(note, number));
        }

        return ranges;
    }

    private InlineRange AnnotationRange(Annotation note, int number)
    {
        var name = _words.Format("note.name-by", InterfaceWords.FormatNumber(number), note.Record.Author);
        var motivation = $" data-motivation=\"{note.Record.Motivation}\"";
        var place = "h-" + note.Id;
        var open = $"<mark{ReaderViewGuard.FormatId(place, "note")}{motivation}>" + ReaderViewGuard.FormatPlace(place);
        var link =
            $"<a class=\"note-ref\" data-added data-n=\"{number}\" href=\"#note-{note.Id}\" role=\"doc-noteref\" "
            + $"aria-label=\"{HtmlEscaper.EscapeAttribute(name)}\"></a>";
        return new InlineRange(
            note.Anchor.Span,
            AnnotationRank,
            open,
            $"<mark class=\"note\"{motivation}>",
            "</mark>",
            link
        );
    }

    private InlineRange CitationRange(Citation citation)
    {
        var id = BodyContext.GetCitationId(citation);
        return citation.Status switch
        {
            CitationStatus.Resolved => new InlineRange(
                citation.Span,
                InlineRange.LinkRank,
                $"<a class=\"cite\" id=\"{id}\" role=\"doc-biblioref\" href=\"{ResolveHref(citation, 0)}\""
                    + OtherWorks(citation)
                    + ">",
                "",
                "</a>"
            ),
            CitationStatus.Ambiguous => UnresolvedRange(citation, id, "ambiguous", _words["citation.ambiguous"]),
            _ => UnresolvedRange(citation, id, "unresolved", _words["citation.not-listed"]),
        };
    }

    private static InlineRange UnresolvedRange(Citation citation, string id, string state, string words) =>
        new(
            citation.Span,
            InlineRange.LinkRank,
            $"<a class=\"cite {state}\" id=\"{id}\" href=\"#open-{id}\" "
                + $"title=\"{HtmlEscaper.EscapeAttribute(words)}\">",
            "",
            "</a>"
        );

    /// <summary>Where the works of a range <c>3–5</c> are besides the first, for the preview.</summary>
    private string OtherWorks(Citation citation) =>
        citation.Works.Count == 1
            ? ""
            : " data-also=\""
                + string.Join(' ', Enumerable.Range(1, citation.Works.Count - 1).Select(i => ResolveHref(citation, i)))
                + $"\" title=\"{HtmlEscaper.EscapeAttribute(_words.Count("count.works", citation.Works.Count))}\"";

    /// <summary>
    /// The entry in this document's own list, else the note that names the work in full; from there the work's page.
    /// </summary>
    private string ResolveHref(Citation citation, int i)
    {
        var work = citation.Works[i];
        if (context.EntryByWork.TryGetValue(work, out var block))
        {
            return "#" + block;
        }

        return context.NoteEntryByWork.TryGetValue(work, out var entry) && entry.Id != citation.Id
            ? "#" + BodyContext.GetCitationId(entry)
            : context.Root + context.Site.UrlOfWork(work);
    }

    private void AddFormatting(List<InlineRange> ranges, Block block, List<Citation> citations)
    {
        while (_nextMark < _document.Marks.Count && _document.Marks[_nextMark].Span.End <= block.Span.Start)
        {
            _nextMark++;
        }

        SpanIndex<Citation>? cited = null;
        for (var i = _nextMark; i < _document.Marks.Count && _document.Marks[i].Span.Start < block.Span.End; i++)
        {
            var mark = _document.Marks[i];
            if (mark.Span.IsEmpty || IsMarker(mark))
            {
                continue;
            }

            if (mark.Kind != MarkKind.Link)
            {
                var tag = ElementName(mark.Kind);
                ranges.Add(new InlineRange(mark.Span, FormattingRank, $"<{tag}>", $"<{tag}>", $"</{tag}>"));
            }
            else if (
                FormatLink(mark) is { } start
                && !(cited ??= new SpanIndex<Citation>(citations, citation => citation.Span))
                    .FindOverlapping(mark.Span)
                    .Any()
            )
            {
                ranges.Add(new InlineRange(mark.Span, InlineRange.LinkRank, start, "", "</a>"));
            }
        }
    }

    /// <summary>To another site, or to a place of this page; null for what leads nowhere.</summary>
    private string? FormatLink(Mark mark) =>
        mark.Target is ['#', .. var place] && context.Places.Contains(place) ? $"<a href=\"#{place}\">"
        : LinkSanitizer.SanitizeExternal(mark.Target) is { } address
            ? $"<a href=\"{HtmlEscaper.EscapeAttribute(address)}\" rel=\"external nofollow noopener\">"
        : null;

    private bool IsMarker(Mark mark) =>
        mark.Kind == MarkKind.NoteReference && context.Notes.FindById(mark.Target) is not null;

    private static string ElementName(MarkKind kind) =>
        kind switch
        {
            MarkKind.Strong => "strong",
            MarkKind.Superscript or MarkKind.NoteReference => "sup",
            MarkKind.Subscript => "sub",
            MarkKind.Code => "code",
            _ => "em",
        };
}
