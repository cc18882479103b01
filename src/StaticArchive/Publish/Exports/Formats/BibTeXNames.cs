using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>
/// Names as BibTeX parts them: <c>Le Grand, Julian and {Department of Health} and King, Jr, Martin</c>. Braces keep an
/// organisation, a lone family name of several words and the word "and" in one piece.
/// </summary>
internal static class BibTeXNames
{
    /// <summary>The list; null where there is none.</summary>
    public static string? Of(IReadOnlyList<Name> names) => names.Count == 0 ? null : string.Join(" and ", names.Select(Of));

    private static string Of(Name name)
    {
        if (name.Literal is { } literal)
        {
            return Braced(literal);
        }

        if (string.IsNullOrEmpty(name.Given) || string.IsNullOrEmpty(name.Family))
        {
            return name.Label is var label && label.AsSpan().ContainsAny(' ', ',') ? Braced(label) : TeXText.Escape(label);
        }

        return string.Join(", ", new[] { name.Family, name.Suffix, name.Given }.Where(part => !string.IsNullOrEmpty(part)).Select(part => Part(part!)));
    }

    private static string Part(string part) => part.Contains(',', StringComparison.Ordinal) || $" {part} ".Contains(" and ", StringComparison.OrdinalIgnoreCase) ? Braced(part) : TeXText.Escape(part);

    private static string Braced(string text) => "{" + TeXText.Escape(text) + "}";
}
