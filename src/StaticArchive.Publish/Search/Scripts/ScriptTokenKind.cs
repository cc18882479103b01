namespace StaticArchive.Publish.Search.Scripts;

/// <summary>What a token of a script is.</summary>
internal enum ScriptTokenKind
{
    /// <summary>A name, a keyword or a number.</summary>
    Name,

    /// <summary>A string, a part of a template, a pattern: nothing to change.</summary>
    Literal,

    /// <summary>A sign.</summary>
    Sign,

    /// <summary>Blanks, or a comment.</summary>
    Blank,

    /// <summary>Blanks with a line end among them.</summary>
    LineEnd,
}
