using StaticArchive.Model;

namespace StaticArchive.Link.Anchoring;

/// <summary>A folded document, which all quotes that are searched in it share.</summary>
public sealed class FoldedDocument
{
    private readonly FoldedText _folded;
    private readonly Lazy<PositionalIndex> _words;

    /// <summary>Folds a document.</summary>
    public FoldedDocument(Document document)
    {
        Document = document;
        _folded = new FoldedText(document.Text);
        _words = new Lazy<PositionalIndex>(() => new PositionalIndex(_folded.Text));
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Its folded text, with one blank between two blocks.</summary>
    public string Text => _folded.Text;

    /// <summary>Its words; indexed when a quote is first not found verbatim.</summary>
    public PositionalIndex Words => _words.Value;

    /// <summary>The span of the document's text that a folded span came from.</summary>
    public Span ToOriginal(Span folded) => _folded.ToOriginal(folded);

    /// <summary>The folded span of a span of the document's text.</summary>
    public Span ToFolded(Span span) => new(_folded.ToFolded(span.Start), _folded.ToFolded(span.End));
}
