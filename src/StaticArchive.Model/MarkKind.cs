namespace StaticArchive.Model;

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
