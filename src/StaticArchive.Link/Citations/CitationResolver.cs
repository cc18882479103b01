using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Finds what a citation means among the entries of its paper. The year must be the same. Exact names go before other
/// forms of them, those before misspelt ones; of the readings of a label the one that fits best is kept. What still
/// fits several is ambiguous.
/// </summary>
/// <param name="list">The entries.</param>
internal sealed class CitationResolver(CitableWorkIndex list)
{
    /// <summary>Most entries of a year that are looked through for a misspelt name.</summary>
    private const int MaxMisspelt = 400;

    private readonly AuthorMatcher _matcher = new(list);

    /// <summary>What a reading of a label and a year mean; null where it is no label at all.</summary>
    public CitationResolution? Resolve(AuthorLabelParser.AuthorLabelReadings reading, YearToken year)
    {
        foreach (var spelling in new[] { false, true })
        {
            var (label, fit, entries) = FindBest(reading, year, spelling);
            if (label is not null)
            {
                var (kept, how) = FilterBySuffix(PreferOwnList(entries), year, label);
                if (kept.Count > 0)
                {
                    return new CitationResolution(label, fit.Start, kept, Explain(fit, how));
                }
            }
        }

        return reading.DefaultIndex < 0
            ? null
            : new CitationResolution(
                reading.Labels[reading.DefaultIndex],
                reading.Labels[reading.DefaultIndex].Start,
                [],
                null
            );
    }

    /// <summary>The best fit of all readings, and every entry that fits as well by that reading.</summary>
    private (AuthorLabel? Label, AuthorMatch Fit, List<int> Entries) FindBest(
        AuthorLabelParser.AuthorLabelReadings reading,
        YearToken year,
        bool spelling
    )
    {
        var (best, label, entries) = (AuthorMatch.None, (AuthorLabel?)null, new List<int>());
        foreach (var candidate in reading.Labels)
        {
            foreach (var i in FindCandidates(candidate, year.Year, spelling))
            {
                var entry = list.Entries[i];
                if (entry.Year != year.Year || (year.Year == 0 && entry.Issued?.Literal != year.Literal))
                {
                    continue;
                }

                var fit = _matcher.Match(candidate, entry, spelling);
                if (
                    fit.NameMatch == NameMatchKind.None
                    || (spelling && fit.HasOtherCount)
                    || fit.Rank > best.Rank
                    || (fit.Rank == best.Rank && label is not null && !ReferenceEquals(label, candidate))
                )
                {
                    continue;
                }

                if (fit.Rank < best.Rank || label is null)
                {
                    (best, label) = (fit, candidate);
                    entries.Clear();
                }

                entries.Add(i);
            }
        }

        return (label, best, entries);
    }

    /// <summary>
    /// Entries whose first author is called as the label's first name, or as any end of its words; for misspelt names
    /// all of the year.
    /// </summary>
    private IEnumerable<int> FindCandidates(AuthorLabel label, int year, bool spelling)
    {
        if (spelling)
        {
            return list.FindByYear(year).Take(MaxMisspelt);
        }

        IReadOnlyList<int> found = [];
        var key = "";
        for (var i = label.Names[0].Count - 1; i >= 0; i--)
        {
            key = label.Names[0][i].Key + key;
            var more = list.FindByFirstAuthor(key);
            found =
                found.Count == 0 ? more
                : more.Count == 0 ? found
                : [.. found.Union(more)];
        }

        return label.IsOrganisation && found.Count == 0
            ? list.FindByYear(year)
                .Take(MaxMisspelt)
                .Where(i => list.Entries[i].Authors is [{ IsOrganisation: true }, ..])
            : found;
    }

    /// <summary>What the document's own list has goes before what other lists have.</summary>
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
