using StaticArchive.Link.References;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Works of the reference lists of all papers, by first author and year: a work that one paper's list lacks may stand
/// in another's.
/// </summary>
internal sealed class CrossPaperWorkIndex
{
    /// <summary>Works of one author and year that are looked at: each citation without a work asks.</summary>
    private const int MaxSameAuthor = 400;

    private readonly Dictionary<AuthorYearKey, List<ListedWork>> _works;
    private readonly HashSet<string> _ownWorks;

    private CrossPaperWorkIndex(Dictionary<AuthorYearKey, List<ListedWork>> works, HashSet<string> ownWorks) =>
        (_works, _ownWorks) = (works, ownWorks);

    /// <summary>Indexes all works of reference lists.</summary>
    public CrossPaperWorkIndex(Intake intake, ReferenceIndex index)
        : this([], [])
    {
        var papers = intake.Documents.ToDictionary(
            document => document.Id,
            document => document.Paper,
            StringComparer.Ordinal
        );
        foreach (var work in index.Works)
        {
            var entry = work.Occurrences.FirstOrDefault(occurrence => occurrence.IsInReferenceList);
            if (entry is not null && work.Item.Author.Count > 0)
            {
                var key = new AuthorYearKey(Folding.ToKey(work.Item.Author[0].ShortForm), work.Item.Issued?.Year ?? 0);
                (_works.TryGetValue(key, out var known) ? known : _works[key] = []).Add(
                    new ListedWork(work.Id, papers[entry.Document])
                );
            }
        }
    }

    /// <summary>A work of a reference list.</summary>
    /// <param name="Work">Id of the work.</param>
    /// <param name="Paper">Id of the first paper that lists it.</param>
    internal sealed record ListedWork(string Work, string Paper);

    /// <summary>The same index without the works of a paper's own lists.</summary>
    public CrossPaperWorkIndex Excluding(IEnumerable<string> ownWorks) =>
        new(_works, ownWorks.ToHashSet(StringComparer.Ordinal));

    /// <summary>Works of an author and year that the paper does not list.</summary>
    /// <param name="firstAuthor">Family name of the first author, folded.</param>
    /// <param name="year">The year; 0 for works without one.</param>
    public IEnumerable<ListedWork> Find(string firstAuthor, int year) =>
        _works.TryGetValue(new AuthorYearKey(firstAuthor, year), out var found)
            ? found.Take(MaxSameAuthor).Where(work => !_ownWorks.Contains(work.Work))
            : [];
}
