using System.Collections.Frozen;
using System.Text;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Headline style (The Chicago Manual of Style, 17th edition, 8.159): <c>Ferries and bridges: how islands were
/// joined</c> is <c>Ferries and Bridges: How Islands Were Joined</c>. Only English has it.
/// </summary>
internal static class TitleCaseFormatter
{
    // articles, conjunctions and prepositions of whatever length
    private static readonly FrozenSet<string> SmallWords = (
        "a an the and but or nor yet so for as at by in of off on onto out over per plus to up upon via with within "
        + "without about above across after against along alongside amid among amongst around before behind below "
        + "beneath beside besides between beyond circa despite down during except from given inside into like near "
        + "next notwithstanding past since than through throughout till toward towards under underneath until unto "
        + "versus v vs et al de von van c ca"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A title in headline style.</summary>
    public static string Format(string title)
    {
        var cased = new StringBuilder(title.Length);
        var words = title.Split(' ');
        var isFirst = true;
        for (var i = 0; i < words.Length; i++)
        {
            var bare = words[i].AsSpan().Trim(Marks).TrimEnd('.').ToString();
            // ex p Coughlan: a letter by itself has a capital only where it begins the title
            var isSmall = !isFirst && (bare.Length == 1 || (SmallWords.Contains(bare) && i < words.Length - 1));
            cased.Append(i == 0 ? "" : " ").Append(isSmall ? words[i] : CapitalizeParts(words[i]));
            isFirst = words[i].Length > 0 && words[i][^1] is ':' or '?' or '!' or '—';
        }

        return cased.ToString();
    }

    private static ReadOnlySpan<char> Marks => "“”‘’\"'([{,;:?!)]}";

    /// <summary>
    /// <c>two-way</c> is <c>Two-Way</c>; what has a capital or a digit stays, so do addresses and <c>n.</c> of a
    /// dictionary.
    /// </summary>
    private static string CapitalizeParts(string word)
    {
        if (word.AsSpan().ContainsAny("@/_") || word.AsSpan().Trim(Marks) is [_, '.'])
        {
            return word;
        }

        var parts = word.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            var isSmall = i > 0 && (SmallWords.Contains(parts[i]) || parts[i].Length < 2);
            var isAsItIs = parts[i].Any(unit => char.IsUpper(unit) || char.IsDigit(unit));
            parts[i] = isSmall || isAsItIs ? parts[i] : CapitalizeFirst(parts[i]);
        }

        return string.Join('-', parts);
    }

    private static string CapitalizeFirst(string part)
    {
        var at = 0;
        while (at < part.Length && !char.IsLetter(part[at]))
        {
            at++;
        }

        return at == part.Length ? part : $"{part[..at]}{char.ToUpperInvariant(part[at])}{part[(at + 1)..]}";
    }
}
