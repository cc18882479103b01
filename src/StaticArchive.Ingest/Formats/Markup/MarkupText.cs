using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>A run of text between two tags, as the source has it.</summary>
/// <param name="parent">The element it stands in.</param>
/// <param name="span">Where it stands.</param>
/// <param name="isLiteral">Whether <c>&amp;</c> means itself, as in CDATA.</param>
internal sealed class MarkupText(MarkupElement parent, Span span, bool isLiteral) : MarkupNode(parent)
{
    /// <summary>Where it stands.</summary>
    public Span Span { get; } = span;

    /// <summary>Whether <c>&amp;</c> means itself, as in CDATA.</summary>
    public bool IsLiteral { get; } = isLiteral;

    /// <summary>Whether some block has taken its words; each run is taken once.</summary>
    public bool IsConsumed { get; set; }
}
