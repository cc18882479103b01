namespace StaticArchive.Documents;

/// <summary>Inline markup that survives from the source.</summary>
public enum MarkKind
{
    /// <summary>Italics.</summary>
    Emphasis,

    /// <summary>Bold.</summary>
    Strong,

    /// <summary>Superscript.</summary>
    Superscript,

    /// <summary>Subscript.</summary>
    Subscript,

    /// <summary>Computer text.</summary>
    Code,

    /// <summary>A link to <see cref="Mark.Target"/>.</summary>
    Link,
}

/// <summary>A stretch of text that the source prints in a certain way.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Span">Where.</param>
/// <param name="Target">Address of a link, as supplied: not yet known to be safe.</param>
public sealed record Mark(MarkKind Kind, Span Span, string? Target = null);
