using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Suggests works that an unresolved citation may mean, each with the reason why it was not resolved to it: the same
/// author in another year, other co-authors, another letter, a similar name, a work that only another paper lists.
/// </summary>
/// <param name="list">Works that the document can cite.</param>
/// <param name="crossPaper">Works of other papers' lists.</param>
internal sealed class CandidateSuggester(CitableWorkIndex list, CrossPaperWorkIndex crossPaper)
{
    private const int MaxSuggestions = 3;
    private const int MaxCompared = 200;
    private const int FuzzyNameLength = 6;

    /// <summary>At most three works, the most similar first.</summary>
    public IReadOnlyList<Candidate> Suggest(CitationMention mention)
    {
        var (label, year) = (mention.Resolution.Label, mention.Year);
        var found = new List<Candidate>();
        var own = GetKeys(label)
            .SelectMany(list.FindByFirstAuthor)
            .Distinct()
            .Take(MaxCompared)
            .Select(i => list.Entries[i])
            .ToList();
        found.AddRange(
            own.Where(entry => entry.Year == year.Year)
                .Select(entry => new Candidate(entry.Work, ExplainMismatch(entry, year)))
        );
        found.AddRange(
            own.Where(entry => entry.Year != year.Year)
                .OrderBy(entry => Math.Abs(entry.Year - year.Year))
                .Select(entry => new Candidate(entry.Work, $"its year is {entry.Issued?.ShortForm ?? "not printed"}"))
        );
        if (found.Count < MaxSuggestions && !label.IsOrganisation)
        {
            found.AddRange(FindSimilar(label, year));
        }

        found.AddRange(
            GetKeys(label)
                .SelectMany(key => crossPaper.Find(key, year.Year))
                .Select(work => new Candidate(work.Work, $"it stands only in the list of {work.Paper}"))
        );
        return [.. found.DistinctBy(candidate => candidate.Work, StringComparer.Ordinal).Take(MaxSuggestions)];
    }

    private static string ExplainMismatch(CitableWork entry, YearToken year) =>
        year.Suffix.Length > 0 && entry.Suffix.Length > 0 && entry.Suffix != year.Suffix
            ? $"its letter is {entry.Suffix}"
            : "its other authors are not those named";

    /// <summary>Works of the year whose first author has a similar name.</summary>
    private IEnumerable<Candidate> FindSimilar(AuthorLabel label, YearToken year)
    {
        var name = label.FirstFamilyName;
        return name.Length < 4
            ? []
            : list.FindByYear(year.Year)
                .Take(MaxCompared)
                .Select(i => list.Entries[i])
                .Where(entry =>
                    entry.Authors.Count > 0
                    && !entry.Authors[0].IsOrganisation
                    && entry.Authors[0].Key.Length > 0
                    && name != entry.Authors[0].Key
                    && EditDistance.IsWithin(
                        name,
                        entry.Authors[0].Key,
                        name.Length >= FuzzyNameLength || name[0] == entry.Authors[0].Key[0] ? 2 : 1
                    )
                )
                .Select(entry => new Candidate(entry.Work, "its first author has another name"));
    }

    /// <summary>Keys of the first name: its last word, its last two words, …</summary>
    private static IEnumerable<string> GetKeys(AuthorLabel label)
    {
        var key = "";
        for (var i = label.Names[0].Count - 1; i >= 0; i--)
        {
            key = label.Names[0][i].Key + key;
            yield return key;
        }
    }
}
