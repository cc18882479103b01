using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Anchoring;

/// <summary>A document made comparable, once, however many quotes are looked for in it.</summary>
internal sealed class FoldedDocument
{
    private readonly FoldedRuns _runs;
    private readonly Lazy<WordTable> _words;

    /// <summary>Folds a document.</summary>
    public FoldedDocument(Document document)
    {
        Document = document;
        _runs = new FoldedRuns(document.Text);
        _words = new Lazy<WordTable>(() => new WordTable(_runs.Text));
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Its folded text; what stands between two blocks is one blank.</summary>
    public string Text => _runs.Text;

    /// <summary>Its words; made only for quotes that are not found as they are.</summary>
    public WordTable Words => _words.Value;

    /// <summary>The span of the document's text that a folded stretch came from.</summary>
    public Span ToSpan(Span folded)
    {
        var (start, end) = _runs.Original(folded.Start, folded.End);
        return new Span(start, end);
    }

    /// <summary>The folded stretch of a span.</summary>
    public Span ToFolded(Span span) => new(_runs.Folded(span.Start), _runs.Folded(span.End));
}
