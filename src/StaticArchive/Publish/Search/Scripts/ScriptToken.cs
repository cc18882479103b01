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

/// <summary>A token of a script.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it is written.</param>
internal sealed record ScriptToken(ScriptTokenKind Kind, string Text)
{
    /// <summary>Whether a unit can be part of a name.</summary>
    public static bool IsNameUnit(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '$';
}
