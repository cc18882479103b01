using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Finds the works that a citation can mean among those that its document can cite. The year must be the same. Exact
/// names rank before other forms of them, those before misspelt ones; of the readings of a label the one that matches
/// best is kept. A citation that matches several works equally well is ambiguous.
/// </summary>
/// <param name="list">The works.</param>
internal sealed class CitationResolver(CitableWorkIndex list)
{
    /// <summary>Entries of a year that are compared with a misspelt name, at most.</summary>
    private const int MaxMisspelt = 400;

    /// <summary>
    /// Works of one first author and year that are compared with a name, at most. Nobody has written so many; a list
    /// that prints ten thousand, and a text that cites each, would ask for a hundred million comparisons.
    /// </summary>
    private const int MaxSameAuthor = 400;

    /// <summary>Works that an ambiguous citation is said to mean, at most: more tell a reader nothing.</summary>
    private const int MaxMeanings = 24;

    private readonly AuthorMatcher _matcher = new(list);

    /// <summary>What the readings of a label mean with a year; null where there is no label at all.</summary>
    public CitationResolution? Resolve(AuthorLabelReadings readings, YearToken year)
    {
        foreach (var allowMisspelt in new[] { false, true })
        {
            var best = FindBest(readings, year, allowMisspelt);
            if (best.Label is { } label)
            {
                var (kept, how) = FilterBySuffix(PreferOwnList(best.Entries), year, label);
                if (kept.Count > 0)
                {
                    return new CitationResolution(
                        label,
                        best.Match.Start,
                        [.. PreferInitials(label, kept).Take(MaxMeanings)],
                        Explain(best.Match, how)
                    );
                }
            }
        }

        return readings.DefaultIndex < 0
            ? null
            : new CitationResolution(
                readings.Labels[readings.DefaultIndex],
                readings.Labels[readings.DefaultIndex].Start,
                [],
                How: null
            );
    }

    /// <summary>The best match of all readings, and every entry that matches as well by that reading.</summary>
    private BestMatch FindBest(AuthorLabelReadings readings, YearToken year, bool allowMisspelt)
    {
        var best = new BestMatch();
        foreach (var label in readings.Labels)
        {
            foreach (var i in FindCandidates(label, year.Year, allowMisspelt))
            {
                if (!HasYear(list.Entries[i], year))
                {
                    continue;
                }

                var match = _matcher.Match(label, list.Entries[i], allowMisspelt);
                if (match.NameMatch != NameMatchKind.None && !(allowMisspelt && match.HasOtherCount))
                {
                    best.Update(label, match, i);
                }
            }
        }

        return best;
    }

    /// <summary>Whether an entry is of a year, or of the same words that stand for one: <c>in press</c>.</summary>
    private static bool HasYear(CitableWork entry, YearToken year) =>
        entry.Year == year.Year && (year.Year != 0 || entry.Issued?.Literal == year.Literal);

    /// <summary>
    /// Indexes of the entries whose first author has the label's first name, or the last words of it; for misspelt
    /// names all of the year.
    /// </summary>
    private IEnumerable<int> FindCandidates(AuthorLabel label, int year, bool allowMisspelt)
    {
        if (allowMisspelt)
        {
            return list.FindByYear(year).Take(MaxMisspelt);
        }

        IReadOnlyList<int> found = [];
        var (key, isKnown) = ("", false);
        for (var i = label.Names[0].Count - 1; i >= 0; i--)
        {
            key = label.Names[0][i].Key + key;
            var more = list.FindByFirstAuthorAndYear(key, year);
            isKnown |= list.FindByFirstAuthor(key).Count > 0;
            found =
                found.Count == 0 ? more
                : more.Count == 0 ? found
                : [.. found.Union(more)];
        }

        return label.IsOrganisation && !isKnown
            ? list.FindByYear(year)
                .Take(MaxMisspelt)
                .Where(i => list.Entries[i].Authors is [{ IsOrganisation: true }, ..])
            : found.Take(MaxSameAuthor);
    }

    /// <summary>Works of the document's own list, where there are any; else all.</summary>
    private List<int> PreferOwnList(List<int> entries)
    {
        var own = entries.FindAll(i => list.Entries[i].IsInOwnList);
        return own.Count > 0 ? own : entries;
    }

    /// <summary>
    /// Of several entries those with the letter of the citation; a letter on one side only is no contradiction.
    /// </summary>
    private (List<int> Entries, string? How) FilterBySuffix(List<int> entries, YearToken year, AuthorLabel label)
    {
        if (year.Suffix.Length == 0)
        {
            var bare = entries.FindAll(i => list.Entries[i].Suffix.Length == 0);
            if (bare.Count > 0 && bare.Count < entries.Count && HasConflictingInitials(label, entries, bare))
            {
                return (entries, null);
            }

            return bare.Count > 0 && bare.Count < entries.Count
                ? (bare, null)
                : (entries, entries.Count == 1 && bare.Count == 0 ? "the letter of the year is left out" : null);
        }

        var same = entries.FindAll(i => list.Entries[i].Suffix == year.Suffix);
        if (same.Count > 0)
        {
            return (same, null);
        }

        return (entries.FindAll(i => list.Entries[i].Suffix.Length == 0), "the list has no letter behind the year");
    }

    /// <summary><c>A. L. Wick</c> beside entries of <c>Wick, A. J.</c> and <c>Wick, A. L.</c></summary>
    private List<int> PreferInitials(AuthorLabel label, List<int> entries)
    {
        var initials = string.Concat(label.Names[0].TakeWhile(word => word.IsInitial).Select(word => word.Key));
        var same =
            entries.Count > 1 && initials.Length > 1
                ? entries.FindAll(i => list.Entries[i].Authors[0].MatchesInitials(initials))
                : [];
        return same.Count > 0 ? same : entries;
    }

    /// <summary>
    /// <c>P Hao et al 2015</c> beside entries of <c>Hao P 2015a</c> and <c>Hao PY 2015</c>: the letter speaks for one,
    /// the initial for the other.
    /// </summary>
    private bool HasConflictingInitials(AuthorLabel label, List<int> entries, List<int> bare)
    {
        var initials = string.Concat(label.Names[0].Where(word => word.IsInitial).Select(word => word.Key));
        return initials.Length > 0
            && !bare.Exists(i => list.Entries[i].Authors[0].MatchesInitials(initials))
            && entries.Exists(i => list.Entries[i].Authors[0].MatchesInitials(initials));
    }

    private static string? Explain(AuthorMatch fit, string? letter)
    {
        var names = (fit.NameMatch, fit.HasOtherCount) switch
        {
            (NameMatchKind.Misspelt, _) => "misspelt name",
            (NameMatchKind.Shortened, _) => "a short form of the name",
            (NameMatchKind.Variant, false) => "another form of the name",
            (NameMatchKind.Variant, true) => "another form of the name, another number of authors",
            (_, true) => "another number of authors",
            _ => null,
        };
        return names is null ? letter
            : letter is null ? names
            : $"{names}; {letter}";
    }
}
