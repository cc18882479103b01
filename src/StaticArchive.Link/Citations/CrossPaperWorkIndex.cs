using StaticArchive.Link.References;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Works by first author and year, with the papers whose lists print them: what one paper's list lacks another's may
/// have.
/// </summary>
internal sealed class CrossPaperWorkIndex
{
    private readonly Dictionary<(string First, int Year), List<(string Work, string Paper)>> _works = [];
    private readonly HashSet<string> _ownWorks;

    private CrossPaperWorkIndex(
        Dictionary<(string First, int Year), List<(string Work, string Paper)>> works,
        HashSet<string> own
    ) => (_works, _ownWorks) = (works, own);

    /// <summary>All works that lists print.</summary>
    public CrossPaperWorkIndex(Intake intake, ReferenceIndex index)
    {
        _ownWorks = [];
        var papers = intake.Documents.ToDictionary(
            document => document.Id,
            document => document.Paper,
            StringComparer.Ordinal
        );
        foreach (var work in index.Works)
        {
            var print = work.Occurrences.FirstOrDefault(occurrence => occurrence.IsInReferenceList);
            if (print is not null && work.Item.Author.Count > 0)
            {
                var key = (Folding.ToKey(work.Item.Author[0].ShortForm), work.Item.Issued?.Year ?? 0);
                (_works.TryGetValue(key, out var known) ? known : _works[key] = []).Add(
                    (work.Id, papers[print.Document])
                );
            }
        }
    }

    /// <summary>The same, seen from a paper that prints some of them itself.</summary>
    public CrossPaperWorkIndex Excluding(IEnumerable<string> own) => new(_works, own.ToHashSet(StringComparer.Ordinal));

    /// <summary>Works of an author and year that the paper does not print.</summary>
    public IEnumerable<(string Work, string Paper)> Find(string first, int year) =>
        _works.TryGetValue((first, year), out var found) ? found.Where(work => !_ownWorks.Contains(work.Work)) : [];
}
