using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Formats;

/// <summary>
/// Names as BibTeX parts them: <c>Le Petit, Jules and {Department of Roads} and King, Jr, Martin</c>. Braces keep an
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

    private static string Part(string part) =>
        part.Contains(',', StringComparison.Ordinal) || $" {part} ".Contains(" and ", StringComparison.OrdinalIgnoreCase) || HasLowerHalf(part) ? Braced(part) : TeXText.Escape(part);

    /// <summary><c>de-Marsh</c>, <c>Ibáñez-de-Olmo</c>: readers would take the small word for a particle of its own.</summary>
    private static bool HasLowerHalf(string part)
    {
        var hyphen = part.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && (char.IsLower(part[0]) || part[(hyphen + 1)..].Split('-').Any(half => half.Length > 0 && char.IsLower(half[0])));
    }

    private static string Braced(string text) => "{" + TeXText.Escape(text) + "}";
}
