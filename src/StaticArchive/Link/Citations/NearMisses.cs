using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// What an unresolved citation may have meant, and why it was not taken: the same author in another year, other co-authors, another letter,
/// a name that is nearly the same, a work that stands only in another paper's list.
/// </summary>
/// <param name="list">The paper's list.</param>
/// <param name="elsewhere">Works of other papers' lists.</param>
internal sealed class NearMisses(CitableList list, WorksElsewhere elsewhere)
{
    private const int Most = 3;
    private const int MostCompared = 200;
    private const int Nearby = 6;

    /// <summary>At most three, the nearest first.</summary>
    public IReadOnlyList<Candidate> Of(Cited cited)
    {
        var (label, year) = (cited.Resolution.Label, cited.Year);
        var found = new List<Candidate>();
        var own = Keys(label).SelectMany(list.WithFirst).Distinct().Take(MostCompared).Select(i => list.Entries[i]).ToList();
        found.AddRange(own.Where(entry => entry.Year == year.Year).Select(entry => new Candidate(entry.Work, Why(entry, year))));
        found.AddRange(own.Where(entry => entry.Year != year.Year).OrderBy(entry => Math.Abs(entry.Year - year.Year)).Select(entry => new Candidate(entry.Work, $"its year is {entry.Issued?.Label ?? "not printed"}")));
        if (found.Count < Most && !label.IsPhrase)
        {
            found.AddRange(Similar(label, year));
        }

        found.AddRange(Keys(label).SelectMany(key => elsewhere.With(key, year.Year)).Select(work => new Candidate(work.Work, $"it stands only in the list of {work.Paper}")));
        return [.. found.DistinctBy(candidate => candidate.Work, StringComparer.Ordinal).Take(Most)];
    }

    private static string Why(Listed entry, YearMark year) =>
        year.Suffix.Length > 0 && entry.Suffix.Length > 0 && entry.Suffix != year.Suffix ? $"its letter is {entry.Suffix}" : "its other authors are not those named";

    /// <summary>Entries of the year, or of one near it, whose first author is called nearly so.</summary>
    private IEnumerable<Candidate> Similar(Label label, YearMark year)
    {
        var name = label.FirstFamily;
        return name.Length < 4 ? [] : list.OfYear(year.Year).Take(MostCompared).Select(i => list.Entries[i])
            .Where(entry => entry.Authors.Count > 0 && !entry.Authors[0].IsOrganisation && entry.Authors[0].Key.Length > 0 && name != entry.Authors[0].Key && Distance.Within(name, entry.Authors[0].Key, name.Length >= Nearby || name[0] == entry.Authors[0].Key[0] ? 2 : 1))
            .Select(entry => new Candidate(entry.Work, "its first author has another name"));
    }

    /// <summary>The first name by all its ends.</summary>
    private static IEnumerable<string> Keys(Label label)
    {
        var key = "";
        for (var i = label.Names[0].Count - 1; i >= 0; i--)
        {
            key = label.Names[0][i].Key + key;
            yield return key;
        }
    }
}
