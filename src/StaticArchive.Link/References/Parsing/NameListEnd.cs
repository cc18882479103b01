namespace StaticArchive.Link.References.Parsing;

/// <summary>What can stand at the end of names and of a list of them.</summary>
internal static class NameListEnd
{
    /// <summary>The full stop that ends the names, not the last initial: <c>Z. Y. Li.</c></summary>
    public static string TrimFinalStop(string text) =>
        text.Length > 3
            && text[^1] == '.'
            && char.IsLetter(text[^2])
            && char.IsLetter(text[^3])
            && !text.EndsWith("Jr.", StringComparison.Ordinal)
            && !text.EndsWith("al.", StringComparison.Ordinal)
            && !text.EndsWith("Inc.", StringComparison.Ordinal)
        || EndsVancouverInitials(text)
            ? text[..^1]
            : text;

    /// <summary><c>Barr K, Quigg S.</c>: the only full stop ends the list, since initials have none.</summary>
    private static bool EndsVancouverInitials(string text) =>
        text.Length > 3
        && text.Contains(", ", StringComparison.Ordinal)
        && text.IndexOf('.', StringComparison.Ordinal) == text.Length - 1
        && char.IsUpper(text[^2])
        && text.AsSpan(0, text.LastIndexOf(' ') is var blank and > 0 ? blank : 0) is [.., not ','];

    /// <summary>The last name without the full stop behind it: <c>Wexley Trust.</c>, but <c>Wexley Inc.</c></summary>
    public static string TrimStop(string text) =>
        text.EndsWith('.')
        && !text.EndsWith("Inc.", StringComparison.Ordinal)
        && !text.EndsWith("Ltd.", StringComparison.Ordinal)
            ? text[..^1]
            : text;
}
