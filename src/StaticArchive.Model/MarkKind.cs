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

    /// <summary>
    /// The marker of a note, whose key (in a document: whose <see cref="Note.Id"/>) is <see cref="Mark.Target"/>.
    /// </summary>
    NoteReference,
}
