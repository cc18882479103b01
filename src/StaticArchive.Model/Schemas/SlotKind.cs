namespace StaticArchive.Model.Schemas;

/// <summary>What a slot is filled with, which decides where it can stand.</summary>
public enum SlotKind
{
    /// <summary>Words: anywhere, and in <c>title</c>, <c>alt</c> and <c>aria-label</c>.</summary>
    Text,

    /// <summary>Words or a picture as an element: anywhere in text.</summary>
    Phrase,

    /// <summary>Words with links: anywhere in text but within a link.</summary>
    Links,

    /// <summary>A block: not within a paragraph or a heading.</summary>
    Block,
}
