using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Data;

/// <summary>Spans of one document as the data files state them: code points of its text and of its file.</summary>
public sealed class DocumentOffsets(Document document)
{
    private readonly CodePointMap _text = new(document.Text);
    private readonly CodePointMap _file = CodePointMap.From(document.Source);

    /// <summary>The document.</summary>
    public Document Document { get; } = document;

    /// <summary>A span of the text.</summary>
    public Span InText(Span span) => _text.ToCodePoints(span);

    /// <summary>A span of the file as supplied.</summary>
    public Span InFile(Span source) => _file.ToCodePoints(source);

    /// <summary>The hull of everything in the file that a span of the text came from.</summary>
    public Span SourceOf(Span span) => _file.ToCodePoints(Document.Map.ToSource(span));
}
