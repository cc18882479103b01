namespace StaticArchive.Model.Text;

/// <summary>Parts names that somebody wrote into one field: <c>Smith, J. and Jones, P.</c></summary>
public static class WrittenNames
{
    private static readonly string[] Joining = [", and ", ", & ", " and ", " & ", " und ", " et ", " ac "];

    private static readonly HashSet<string> Suffixes = new(
        ["Jr", "Sr", "II", "III", "IV", "V"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// The names, each as it was written; a text that is one name, or an organisation with an "and" in it (<c>Board of
    /// Trade and Industry</c>), stays whole.
    /// </summary>
    public static IReadOnlyList<string> Split(string text)
    {
        if (text.Contains(';', StringComparison.Ordinal))
        {
            return text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        if (HasOrganisationWord(text))
        {
            return [text];
        }

        var joined = text.Split(Joining, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isGivenFirst = joined.Length > 1 && !joined[^1].Contains(',', StringComparison.Ordinal);
        var parts = joined.SelectMany(part => SplitAtCommas(part, isGivenFirst)).ToList();
        return parts.Count > 1 && parts.TrueForAll(IsName) ? parts : [text];
    }

    /// <summary>Whether it may be two names and may be one: <c>Reed and Moss</c>, <c>Marks &amp; Spencer</c>.</summary>
    public static bool IsUnclear(string text) =>
        text.Split(' ') is [var one, "and" or "&" or "und" or "et", var other]
        && char.IsUpper(one[0])
        && other.Length > 0
        && char.IsUpper(other[0]);

    /// <summary>Whether a word follows a name and is no part of it: <c>Jr.</c>, <c>III</c>.</summary>
    public static bool IsSuffix(string word) => Suffixes.Contains(word.Trim('.', ' '));

    /// <summary>
    /// <c>Smith, J., Jones, P.</c> is two names, <c>Jo Reed, Ann Moss, Kim Lee</c> three; <c>King, Martin, Jr.</c> and
    /// <c>Reed Smith, Jo Ann</c> are one each.
    /// </summary>
    private static IEnumerable<string> SplitAtCommas(string part, bool isGivenFirst)
    {
        var pieces = part.Split(',', StringSplitOptions.TrimEntries);
        if (pieces.Length < (isGivenFirst ? 2 : 3) || pieces.Skip(1).Any(IsSuffix))
        {
            return [part];
        }

        if (!isGivenFirst && pieces.Length % 2 == 0 && pieces.Chunk(2).All(pair => IsGiven(pair[1])))
        {
            return pieces.Chunk(2).Select(pair => $"{pair[0]}, {pair[1]}");
        }

        return Array.TrueForAll(pieces, PersonNameParser.IsPersonName) ? pieces : [part];
    }

    private static bool IsName(string part) =>
        part.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 1 }, { Length: > 0 } given, ..]
            ? IsGiven(given) || IsSuffix(given)
            : PersonNameParser.IsPersonName(part);

    /// <summary><c>J.</c>, <c>Jo Ann</c></summary>
    private static bool IsGiven(string text) =>
        text.Length > 0
        && text.Split(' ').All(word => word.Length > 0 && (char.IsUpper(word[0]) || PersonNameParser.IsParticle(word)));

    private static bool HasOrganisationWord(string text) =>
        text.Split(' ', ',').Any(word => PersonNameParser.IsOrganisationWord(word.Trim('.')));
}
