using StaticArchive.Model;

namespace StaticArchive.Link.Anchoring;

/// <summary>A folded document, which all quotes that are searched in it share.</summary>
public sealed class FoldedDocument
{
    private const int MaxLooked = 64;

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

    /// <summary>A word with what its printing says.</summary>
    public QuoteWord GetWord(int position)
    {
        var place = ToOriginal(Words.GetSpan(position));
        return new QuoteWord(
            Words[position],
            char.IsUpper(Document.Text[place.Start]),
            position == 0
                || QuoteSentences.IsBoundary(
                    Document.Text,
                    (ToOriginal(Words.GetSpan(position - 1)).End, Words[position - 1]),
                    place.Start
                )
        );
    }

    /// <summary>Whether the document writes a word with a small letter; its first places are looked at.</summary>
    public bool WritesSmall(string word)
    {
        var positions = Words.Positions(word);
        foreach (var position in positions[..Math.Min(positions.Length, MaxLooked)])
        {
            if (char.IsLower(Document.Text[ToOriginal(Words.GetSpan(position)).Start]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The span of the document's text that a folded span came from.</summary>
    public Span ToOriginal(Span folded) => _folded.ToOriginal(folded);

    /// <summary>The folded span of a span of the document's text.</summary>
    public Span ToFolded(Span span) => new(_folded.ToFolded(span.Start), _folded.ToFolded(span.End));
}
