using StaticArchive.Documents;
using StaticArchive.Link.References;
using StaticArchive.Text;

namespace StaticArchive.Link.Citations;

/// <summary>Works by first author and year, with the papers whose lists print them: what one paper's list lacks another's may have.</summary>
internal sealed class WorksElsewhere
{
    private readonly Dictionary<(string First, int Year), List<(string Work, string Paper)>> _works = [];
    private readonly HashSet<string> _own;

    private WorksElsewhere(Dictionary<(string First, int Year), List<(string Work, string Paper)>> works, HashSet<string> own) => (_works, _own) = (works, own);

    /// <summary>All works that lists print.</summary>
    public WorksElsewhere(Intake intake, ReferenceIndex index)
    {
        _own = [];
        var papers = intake.Documents.ToDictionary(document => document.Id, document => document.Paper, StringComparer.Ordinal);
        foreach (var work in index.Works)
        {
            var print = work.Occurrences.FirstOrDefault(occurrence => occurrence.Listed);
            if (print is not null && work.Item.Author.Count > 0)
            {
                var key = (Folding.Key(work.Item.Author[0].Label), work.Item.Issued?.Year ?? 0);
                (_works.TryGetValue(key, out var known) ? known : _works[key] = []).Add((work.Id, papers[print.Document]));
            }
        }
    }

    /// <summary>Equal to another of the same works.</summary>
    /// <param name="Works">The works.</param>
    internal sealed record Key(WorksElsewhere Works)
    {
        /// <inheritdoc/>
        public bool Equals(Key? other) =>
            other is not null && Works._works.Count == other.Works._works.Count && Works._works.All(pair => other.Works._works.TryGetValue(pair.Key, out var same) && pair.Value.SequenceEqual(same));

        /// <inheritdoc/>
        public override int GetHashCode() => Works._works.Count;
    }

    /// <summary>The same, seen from a paper that prints some of them itself.</summary>
    public WorksElsewhere Without(IEnumerable<string> own) => new(_works, own.ToHashSet(StringComparer.Ordinal));

    /// <summary>Works of an author and year that the paper does not print.</summary>
    public IEnumerable<(string Work, string Paper)> With(string first, int year) => _works.TryGetValue((first, year), out var found) ? found.Where(work => !_own.Contains(work.Work)) : [];
}
