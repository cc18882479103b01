using StaticArchive.Model;

namespace StaticArchive.Publish.Exports;

/// <summary>
/// Names as BibTeX parts them: <c>Le Petit, Jules and {Department of Roads} and King, Jr, Martin</c>. Braces keep an
/// organisation, a lone family name of several words and the word "and" in one piece.
/// </summary>
internal static class BibTeXNameFormatter
{
    /// <summary>The list, with <c>others</c> for those it does not name; null where there is none.</summary>
    public static string? Format(IReadOnlyList<CslName> names, bool hasMore) =>
        names.Count == 0 ? null : string.Join(" and ", names.Select(Format)) + (hasMore ? " and others" : "");

    private static string Format(CslName name)
    {
        if (name.Literal is { } literal)
        {
            return Brace(literal);
        }

        if (string.IsNullOrEmpty(name.Given) || string.IsNullOrEmpty(name.Family))
        {
            return name.ShortForm is var label && label.AsSpan().ContainsAny(' ', ',')
                ? Brace(label)
                : TeXEscaper.Escape(label);
        }

        return string.Join(
            ", ",
            new[] { name.Family, name.Suffix, name.Given }
                .Where(part => !string.IsNullOrEmpty(part))
                .Select(part => FormatPart(part!))
        );
    }

    private static string FormatPart(string part) =>
        part.Contains(',', StringComparison.Ordinal)
        || $" {part} ".Contains(" and ", StringComparison.OrdinalIgnoreCase)
        || HasParticle(part)
            ? Brace(part)
            : TeXEscaper.Escape(part);

    /// <summary>
    /// <c>de-Marsh</c>, <c>Ibáñez-de-Olmo</c>: readers would take the small word for a particle of its own.
    /// </summary>
    private static bool HasParticle(string part)
    {
        var hyphen = part.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0
            && (
                char.IsLower(part[0])
                || part[(hyphen + 1)..].Split('-').Any(half => half.Length > 0 && char.IsLower(half[0]))
            );
    }

    private static string Brace(string text) => "{" + TeXEscaper.Escape(text) + "}";
}
