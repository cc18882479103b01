using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.References;

/// <summary>
/// Decisions of curators that records are one work, or that they are not (must-link and cannot-link constraints). A
/// record is named by the id that it would have as a work of its own, that id with the first word of the title, the id
/// of a curated record, or <c>&lt;document&gt;#&lt;block&gt;</c> for one entry.
/// </summary>
internal sealed class CuratorDecisions
{
    private readonly List<EntryPair> _same = [];

    /// <summary>For a record what lists of different works name it.</summary>
    private readonly Dictionary<int, DistinctNames> _byRecord = [];

    /// <summary>For the first record of a work the same of all its records.</summary>
    private readonly Dictionary<int, DistinctNames> _byWork = [];

    /// <summary>Resolves the names of the decisions; a name that no record has is reported.</summary>
    public CuratorDecisions(IReadOnlyList<ReferenceEntry> entries, CuratedReferences curated, List<Message> messages)
    {
        if (curated.SameWorks.Count == 0 && curated.DifferentWorks.Count == 0)
        {
            return;
        }

        var byName = IndexByName(entries);
        foreach (var list in curated.SameWorks)
        {
            var members = list.Names.SelectMany(name => Resolve(name, list)).Distinct().Order().ToList();
            _same.AddRange(members.Skip(1).Select(other => new EntryPair(members[0], other)));
        }

        foreach (var (number, list) in curated.DifferentWorks.Index())
        {
            foreach (var (position, name) in list.Names.Index())
            {
                AddDifferent(Resolve(name, list), number, position);
            }
        }

        IEnumerable<int> Resolve(string name, CuratedList list)
        {
            if (!byName.Contains(name))
            {
                messages.Add(MessageCatalog.CuratedWorkNotFound(list.Location, name));
            }

            return byName[name];
        }
    }

    /// <summary>Indices of entries by the names by which a list can mean them.</summary>
    public static ILookup<string, int> IndexByName(IReadOnlyList<ReferenceEntry> entries) =>
        entries
            .SelectMany((entry, i) => GetNames(entry).Distinct(StringComparer.Ordinal).Select(name => new { name, i }))
            .ToLookup(pair => pair.name, pair => pair.i, StringComparer.Ordinal);

    /// <summary>Indices of two records.</summary>
    internal sealed record EntryPair(int First, int Second);

    /// <summary>Adds pairs that are one work since one corrects the other.</summary>
    public void AddSame(IEnumerable<EntryPair> pairs) => _same.AddRange(pairs);

    /// <summary>Pairs of records that are one work.</summary>
    public IReadOnlyList<EntryPair> SamePairs => _same;

    /// <summary>Whether a decision keeps two records from being one work.</summary>
    public bool AreDifferentRecords(int first, int second) => Contradict(_byRecord, first, second);

    /// <summary>Whether a decision keeps two works, each named by one record, from being one.</summary>
    public bool AreDifferentWorks(int first, int second) => Contradict(_byWork, first, second);

    /// <summary>Two works, each named by one record, have become one, which has the name of the first.</summary>
    public void Merge(int kept, int gone)
    {
        if (_byWork.Remove(gone, out var names))
        {
            _byWork[kept] = _byWork.TryGetValue(kept, out var known) ? known.Merge(names) : names;
        }
    }

    private static bool Contradict(Dictionary<int, DistinctNames> names, int first, int second) =>
        names.TryGetValue(first, out var one) && names.TryGetValue(second, out var other) && one.Contradicts(other);

    private void AddDifferent(IEnumerable<int> records, int list, int position)
    {
        foreach (var record in records)
        {
            foreach (var names in new[] { _byRecord, _byWork })
            {
                if (!names.TryGetValue(record, out var known))
                {
                    known = names[record] = [];
                }

                known.TryAdd(list, position);
            }
        }
    }

    /// <summary>The names by which a list can mean an entry.</summary>
    public static IEnumerable<string> GetNames(ReferenceEntry entry)
    {
        var id = WorkIdGenerator.GenerateBase(entry.Item);
        yield return id;
        yield return WorkIdGenerator.AppendTitleWords(id, entry.Item, 1);
        if (entry.Occurrence is { } occurrence)
        {
            yield return $"{occurrence.Document}#{occurrence.Block}";
        }

        if (entry.Curated is { } record)
        {
            yield return record.Id;
        }
    }

    /// <summary>The lists of different works that name a work, each with the position of the first such name.</summary>
    private sealed class DistinctNames : Dictionary<int, int>
    {
        /// <summary>Whether a list names both, by two names.</summary>
        public bool Contradicts(DistinctNames other)
        {
            var (few, many) = Count <= other.Count ? (this, other) : (other, this);
            return few.Any(name => many.TryGetValue(name.Key, out var position) && position != name.Value);
        }

        /// <summary>The names of both in one of the two.</summary>
        public DistinctNames Merge(DistinctNames other)
        {
            var (few, many) = Count <= other.Count ? (this, other) : (other, this);
            foreach (var (list, position) in few)
            {
                many[list] = many.TryGetValue(list, out var known) ? Math.Min(known, position) : position;
            }

            return many;
        }
    }
}
