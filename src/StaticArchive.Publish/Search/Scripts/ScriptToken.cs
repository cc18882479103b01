namespace StaticArchive.Publish.Search.Scripts;

/// <summary>A token of a script.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it is written.</param>
internal sealed record ScriptToken(ScriptTokenKind Kind, string Text)
{
    /// <summary>Whether a unit can be part of a name.</summary>
    public static bool IsNameUnit(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '$';
}
