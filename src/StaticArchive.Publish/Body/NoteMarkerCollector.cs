using StaticArchive.Model;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>The ranges of the markers of notes in one block, beside those it already has.</summary>
/// <param name="context">The document's page.</param>
internal sealed class NoteMarkerCollector(BodyContext context)
{
    private const string Raised = "<sup>";

    /// <summary>The ranges of the markers in a span, given its links and its formatting.</summary>
    public IReadOnlyList<InlineRange> Collect(Span words, IReadOnlyList<InlineRange> others)
    {
        var markers = context.Notes.FindMarkersIn(words).ToList();
        if (markers.Count == 0)
        {
            return [];
        }

        var links = new SpanIndex<InlineRange>(
            [.. others.Where(range => range.Rank == InlineRange.LinkRank)],
            range => range.Span
        );
        var raised = new SpanIndex<InlineRange>(
            [.. others.Where(range => range.StartTag == Raised)],
            range => range.Span
        );
        var ranges = new List<InlineRange>();
        foreach (var marker in markers)
        {
            var sup = IsRaised(marker.Span) || raised.FindOverlapping(marker.Span).Any() ? "" : Raised;
            var range = links.FindOverlapping(marker.Span).FirstOrDefault() is { } link
                ? CreateRangeWithin(link, marker, sup)
                : CreateRange(marker, marker.Span, sup);
            ranges.Add(range);
        }

        return ranges;
    }

    /// <summary>Whether the text has signs that are small and raised by themselves: <c>¹²</c>.</summary>
    private bool IsRaised(Span marker)
    {
        foreach (var sign in context.Document.Text.AsSpan(marker.Start, marker.Length))
        {
            if (sign is not ('¹' or '²' or '³' or (>= '\u2070' and <= '\u207E')))
            {
                return false;
            }
        }

        return !marker.IsEmpty;
    }

    /// <summary>No link stands in a link: a marker with words is a place to come back to, others follow it.</summary>
    private InlineRange CreateRangeWithin(InlineRange link, NoteReferenceLink marker, string sup) =>
        marker.Span.IsEmpty
            ? CreateRange(marker, new Span(link.Span.End, link.Span.End), sup)
            : new InlineRange(
                marker.Span,
                InlineRange.LinkRank + 1,
                $"<span{ReaderViewGuard.FormatId(marker.Id)}>{ReaderViewGuard.FormatPlace(marker.Id)}{sup}",
                sup.Length > 0 ? $"<span>{sup}" : "<span>",
                Close(sup) + "</span>"
            );

    private InlineRange CreateRange(NoteReferenceLink marker, Span span, string sup)
    {
        var name = HtmlEscaper.EscapeAttribute(context.Site.Words.Format("note.name", marker.Note.Label).TrimEnd());
        var start =
            $"<a class=\"noteref\"{FormatLabel(marker)}{FormatAddress(marker.Id)} role=\"doc-noteref\" "
            + $"href=\"#{marker.Note.Blocks[0]}\" aria-label=\"{name}\">{ReaderViewGuard.FormatPlace(marker.Id)}";
        return marker.Span.IsEmpty
            ? new InlineRange(span, InlineRange.LinkRank, start, "", "</a>")
            : new InlineRange(span, InlineRange.LinkRank, start + sup, "", Close(sup) + "</a>");
    }

    private static string FormatAddress(string id) => ReaderViewGuard.IsShare(id) ? "" : $" id=\"{id}\"";

    /// <summary>A marker that has no words in the text is drawn.</summary>
    private static string FormatLabel(NoteReferenceLink marker) =>
        !marker.Span.IsEmpty ? ""
        : marker.Note.Label.Length == 0 ? " data-added data-n=\"*\""
        : $" data-added data-n=\"{HtmlEscaper.EscapeAttribute(marker.Note.Label)}\"";

    private static string Close(string sup) => sup.Length > 0 ? "</sup>" : "";
}
