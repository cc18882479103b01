using StaticArchive.Documents;

namespace StaticArchive.Publish.Data;

/// <summary>Spans of one document as the data files state them: code points of its text and of its file.</summary>
/// <param name="document">The document.</param>
public sealed class DocumentOffsets(Document document)
{
    private readonly CodePoints _text = new(document.Text);
    private readonly CodePoints _file = new(document.Source.Text);

    /// <summary>The document.</summary>
    public Document Document { get; } = document;

    /// <summary>A span of the text.</summary>
    public Span InText(Span span) => _text.Of(span);

    /// <summary>A span of the file as supplied.</summary>
    public Span InFile(Span source) => _file.Of(source);

    /// <summary>The hull of everything in the file that a span of the text came from.</summary>
    public Span SourceOf(Span span) => _file.Of(Document.Map.ToSource(span));
}
