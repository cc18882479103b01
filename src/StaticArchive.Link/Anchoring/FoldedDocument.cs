using StaticArchive.Model;

namespace StaticArchive.Link.Anchoring;

/// <summary>A document made comparable, once, however many quotes are looked for in it.</summary>
public sealed class FoldedDocument
{
    private readonly FoldedText _runs;
    private readonly Lazy<PositionalIndex> _words;

    /// <summary>Folds a document.</summary>
    public FoldedDocument(Document document)
    {
        Document = document;
        _runs = new FoldedText(document.Text);
        _words = new Lazy<PositionalIndex>(() => new PositionalIndex(_runs.Text));
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Its folded text; what stands between two blocks is one blank.</summary>
    public string Text => _runs.Text;

    /// <summary>Its words; made only for quotes that are not found as they are.</summary>
    public PositionalIndex Words => _words.Value;

    /// <summary>The span of the document's text that a folded stretch came from.</summary>
    public Span ToOriginal(Span folded)
    {
        var (start, end) = _runs.ToOriginal(folded.Start, folded.End);
        return new Span(start, end);
    }

    /// <summary>The folded stretch of a span.</summary>
    public Span ToFolded(Span span) => new(_runs.ToFolded(span.Start), _runs.ToFolded(span.End));
}
