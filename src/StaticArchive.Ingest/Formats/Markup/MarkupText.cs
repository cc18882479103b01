using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>A run of text between two tags, as the source has it.</summary>
internal sealed class MarkupText(MarkupElement parent, Span span, bool isLiteral) : MarkupNode(parent)
{
    /// <summary>Its span in the file's text.</summary>
    public Span Span { get; } = span;

    /// <summary>Whether <c>&amp;</c> is an ampersand and no character reference, as in CDATA.</summary>
    public bool IsLiteral { get; } = isLiteral;

    /// <summary>The names that the file's document type gives to texts; null for none.</summary>
    public XmlEntities? Entities { get; init; }

    /// <summary>Whether its words have been read; each run is read once.</summary>
    public bool IsConsumed { get; set; }
}
