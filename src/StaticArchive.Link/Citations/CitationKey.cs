using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>A word behind an at sign that may be the key of a record.</summary>
/// <param name="Key">The key.</param>
/// <param name="Span">It with the at sign and braces.</param>
/// <param name="Block">The block it stands in.</param>
internal sealed record CitationKey(string Key, Span Span, Block Block)
{
    private const int YearLength = 4;

    /// <summary>What numbers figures and the like by keys: <c>@fig:map</c>, <c>@tbl-one</c>.</summary>
    private static readonly string[] PartPrefixes = "fig tbl tab eq sec lst thm lem cor prp def exm exr".Split(' ');

    /// <summary>Whether it stands where Pandoc's brackets have a key: <c>[see @moss2015, p. 4; -@reed]</c>.</summary>
    public bool IsInBrackets { get; init; }

    /// <summary>Whether a bracket with a locator follows: <c>@moss2015 [p. 9]</c>.</summary>
    public bool HasLocatorBehind { get; init; }

    /// <summary>
    /// Whether it is a citation though no record has its key. Names of accounts stand behind an at sign as well; a key
    /// stands in brackets or ends in a year, and the document <paramref name="usesKeys"/> that are known, or both are
    /// so.
    /// </summary>
    public bool IsSure(bool usesKeys) =>
        !IsPart && (usesKeys ? IsInBrackets || HasLocatorBehind || EndsInYear : IsInBrackets && EndsInYear);

    private bool IsPart =>
        Array.Exists(
            PartPrefixes,
            prefix =>
                Key.Length > prefix.Length
                && Key[prefix.Length] is ':' or '-'
                && Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary><c>moss2015</c>, <c>moss_2015b</c>, and <c>mossDoubt2015</c>.</summary>
    private bool EndsInYear
    {
        get
        {
            var end = Key.Length > 0 && char.IsAsciiLetterLower(Key[^1]) ? Key.Length - 1 : Key.Length;
            return end > YearLength
                && !Key.AsSpan(end - YearLength, YearLength).ContainsAnyExceptInRange('0', '9')
                && Key[end - YearLength] is '1' or '2'
                && !char.IsAsciiDigit(Key[end - YearLength - 1]);
        }
    }
}
