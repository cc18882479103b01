namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>Labels of entries that a format tags: <c>&lt;label&gt;[1]&lt;/label&gt;</c>, <c>n="1."</c></summary>
internal static class PrintedLabel
{
    private const string Signs = "[]().:) ";

    /// <summary>A label without brackets and stops; null where nothing is left.</summary>
    public static string? Trim(string? label) =>
        label?.Trim().Trim(Signs.ToCharArray()) is { Length: > 0 } value ? value : null;

    /// <summary>
    /// Whether the words of an entry print its label themselves: <c>1. Amado M</c>, <c>[1] Amado M</c>.
    /// </summary>
    public static bool IsPrintedIn(string text, string label)
    {
        var rest = text.AsSpan().TrimStart("[(");
        return rest.StartsWith(label, StringComparison.Ordinal)
            && rest.Length > label.Length + 1
            && rest[label.Length] is '.' or ')' or ']' or ' ';
    }
}
