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
    private readonly List<HashSet<int>[]> _different = [];
    private readonly List<EntryPair> _same = [];

    /// <summary>Resolves the names of the decisions; a name that no record has is reported.</summary>
    public CuratorDecisions(IReadOnlyList<ReferenceEntry> entries, CuratedReferences curated, List<Message> messages)
    {
        if (curated.SameWorks.Count == 0 && curated.DifferentWorks.Count == 0)
        {
            return;
        }

        var byName = entries
            .SelectMany((entry, i) => GetNames(entry).Distinct(StringComparer.Ordinal).Select(name => new { name, i }))
            .ToLookup(pair => pair.name, pair => pair.i, StringComparer.Ordinal);
        foreach (var set in curated.SameWorks)
        {
            var members = set.SelectMany(name => Resolve(name, byName, messages)).Distinct().Order().ToList();
            _same.AddRange(members.Skip(1).Select(other => new EntryPair(members[0], other)));
        }

        _different.AddRange(
            curated.DifferentWorks.Select(set =>
                set.Select(name => Resolve(name, byName, messages).ToHashSet()).ToArray()
            )
        );
    }

    /// <summary>Indices of two records.</summary>
    internal sealed record EntryPair(int First, int Second);

    /// <summary>Pairs of records that are one work.</summary>
    public IReadOnlyList<EntryPair> SamePairs => _same;

    /// <summary>
    /// Whether a decision keeps a record of one group from being the same work as a record of the other.
    /// </summary>
    public bool AreDifferent(List<int> first, List<int> second) =>
        _different.Exists(set =>
            Array.FindIndex(set, names => first.Exists(names.Contains)) is var a and >= 0
            && Array.FindIndex(set, names => second.Exists(names.Contains)) is var b and >= 0
            && a != b
        );

    private static IEnumerable<string> GetNames(ReferenceEntry entry)
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

    private static IEnumerable<int> Resolve(string name, ILookup<string, int> byName, List<Message> messages)
    {
        if (!byName.Contains(name))
        {
            messages.Add(MessageCatalog.CuratedWorkNotFound(new SourceLocation("input/references"), name));
        }

        return byName[name];
    }
}
