using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>Compares what a citation calls the authors with the authors of an entry.</summary>
/// <param name="list">The list, which tells a misspelt name from another person's.</param>
internal sealed class AuthorMatcher(CitableWorkIndex list)
{
    private const int MinMisspeltLength = 5;
    private const int LongNameLength = 8;
    private const int MinOfficeLength = 14;

    /// <summary>How well a label and an entry agree.</summary>
    /// <param name="allowMisspelt">Whether misspelt names count.</param>
    public AuthorMatch Match(AuthorLabel label, CitableWork entry, bool allowMisspelt)
    {
        if (label.Names.Count > entry.Authors.Count)
        {
            return AuthorMatch.None;
        }

        var (worst, start) = (NameMatchKind.Exact, 0);
        for (var i = 0; i < label.Names.Count; i++)
        {
            var (fit, begins) = MatchName(label.Names[i], entry.Authors[i], allowMisspelt);
            if (fit == NameMatchKind.None)
            {
                return AuthorMatch.None;
            }

            worst = fit > worst ? fit : worst;
            start = i == 0 ? begins : start;
        }

        return new AuthorMatch(worst, HasDifferentCount(label, entry), start);
    }

    /// <summary>
    /// Whether a label names another number of authors than the entry. <c>et al</c> stands for two or more; without it
    /// all authors are named, unless the entry ends in <c>et al</c>.
    /// </summary>
    private static bool HasDifferentCount(AuthorLabel label, CitableWork entry) =>
        label.HasEtAl
            ? entry.Authors.Count <= label.Names.Count + 1 && !entry.HasEtAl
            : entry.Authors.Count != label.Names.Count || entry.HasEtAl;

    /// <summary>
    /// The longest end of the words that is the author's name; what stands before must be the given name, or is left
    /// out.
    /// </summary>
    private (NameMatchKind Fit, int Start) MatchName(
        IReadOnlyList<AuthorLabelWord> words,
        AuthorNameVariants author,
        bool allowMisspelt
    )
    {
        var key = "";
        var best = (Fit: NameMatchKind.None, Start: 0);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            key = words[i].Key + key;
            var fit =
                key == author.Key ? NameMatchKind.Exact
                : author.Variants.Contains(key, StringComparer.Ordinal) || IsAbbreviated(key, author)
                    ? NameMatchKind.Variant
                : allowMisspelt && IsShort(words, i, key, author) ? NameMatchKind.Shortened
                : allowMisspelt && IsMisspelt(key, author.Key) ? NameMatchKind.Misspelt
                : NameMatchKind.None;
            if (fit < best.Fit && FindStart(words, i, author) is var start and >= 0)
            {
                best = (fit, start);
            }
        }

        return best;
    }

    /// <summary>
    /// An organisation that is called by its last words, or by letters of its own: <c>the Commission</c>, <c>NICE</c>.
    /// </summary>
    private static bool IsShortened(IReadOnlyList<AuthorLabelWord> words, int i, AuthorNameVariants author) =>
        author.Words.Count > 1
        && (
            words[i].IsBehindArticle
                ? author.FamilyNameEndings.Contains(
                    string.Concat(words.Skip(i).Select(word => word.Key)),
                    StringComparer.Ordinal
                )
                : i == 0 && words[0].IsAbbreviation && IsAbbreviatedAtStart(words, author)
        );

    /// <summary>
    /// <c>NIRS</c> of <c>National Institute of Rural Statistics</c>, <c>NSW Lanes</c> of <c>New South Wick Lanes</c>.
    /// </summary>
    private static bool IsAbbreviatedAtStart(IReadOnlyList<AuthorLabelWord> words, AuthorNameVariants author)
    {
        var rest = author.Words.Count - (words.Count - 1);
        return rest > 1
            && words
                .Skip(1)
                .Select(word => word.Key)
                .SequenceEqual(author.Words.Skip(rest).Select(Folding.ToKey), StringComparer.Ordinal)
            && AcronymMatcher.Abbreviates(words[0].Key, [.. author.Words.Take(rest)]);
    }

    private bool IsShort(IReadOnlyList<AuthorLabelWord> words, int i, string key, AuthorNameVariants author) =>
        IsShortened(words, i, author) || IsHyphenPart(key, author);

    /// <summary><c>Vega 2013</c> of <c>Vega-Ruiz</c>, where no other author of the list has the name.</summary>
    private bool IsHyphenPart(string key, AuthorNameVariants author) =>
        author.HyphenParts.Contains(key, StringComparer.Ordinal) && !list.IsFamilyName(key);

    /// <summary>
    /// An office named in full in one place and in short in the other: <c>Secretary of State</c> and <c>Secretary of
    /// State for Health</c>.
    /// </summary>
    private static bool IsAbbreviated(string key, AuthorNameVariants author) =>
        author.IsOrganisation
        && Math.Min(key.Length, author.Key.Length) >= MinOfficeLength
        && (
            key.StartsWith(author.Key, StringComparison.Ordinal) || author.Key.StartsWith(key, StringComparison.Ordinal)
        );

    /// <summary>
    /// Where the name begins if its family name begins with a word; -1 where the initials before it are another
    /// person's.
    /// </summary>
    private static int FindStart(IReadOnlyList<AuthorLabelWord> words, int family, AuthorNameVariants author)
    {
        if (family == 0 || author.IsOrganisation)
        {
            return words[family].Start;
        }

        var onlyInitials = words.Take(family).All(word => word.IsInitial);
        if (author.FirstInitial.Length == 0)
        {
            return words[onlyInitials ? 0 : family].Start;
        }

        for (var given = 0; given < family; given++)
        {
            if (author.HasGivenName(words[given]))
            {
                return words[given].Start;
            }
        }

        return onlyInitials ? -1 : words[family].Start;
    }

    /// <summary>
    /// Whether a name that no author of the list has is another one misspelt: two letters transposed, one deleted or
    /// inserted; one substituted only in longer names, since short ones that differ so are as often different people.
    /// </summary>
    private bool IsMisspelt(string printed, string name)
    {
        var shorter = Math.Min(printed.Length, name.Length);
        if (shorter < MinMisspeltLength - 1 || list.IsFamilyName(printed))
        {
            return false;
        }

        var limit = shorter >= LongNameLength ? 2 : 1;
        var distance = EditDistance.ComputeBounded(printed, name, limit);
        if (distance > limit)
        {
            return false;
        }

        return IsTransposition(printed, name)
            || (shorter >= MinMisspeltLength && (printed.Length != name.Length || shorter > MinMisspeltLength));
    }

    private static bool IsTransposition(string printed, string name)
    {
        if (printed.Length != name.Length)
        {
            return false;
        }

        var at = 0;
        while (at < name.Length && printed[at] == name[at])
        {
            at++;
        }

        return at + 1 < name.Length
            && printed[at] == name[at + 1]
            && printed[at + 1] == name[at]
            && printed.AsSpan(at + 2).SequenceEqual(name.AsSpan(at + 2));
    }
}
