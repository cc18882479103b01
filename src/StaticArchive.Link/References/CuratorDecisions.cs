using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Link.References;

/// <summary>
/// What editors say of records: that they are one work, or that they are not. A record is named by the id that it would
/// have as a work of its own, that id with the first word of the title, the id of a curated record, or
/// <c>&lt;document&gt;#&lt;block&gt;</c> for one print.
/// </summary>
internal sealed class CuratorDecisions
{
    private readonly List<HashSet<int>[]> _different = [];
    private readonly List<(int, int)> _same = [];

    /// <summary>Reads them; a name that nothing bears is reported.</summary>
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
            _same.AddRange(members.Skip(1).Select(other => (members[0], other)));
        }

        _different.AddRange(
            curated.DifferentWorks.Select(set =>
                set.Select(name => Resolve(name, byName, messages).ToHashSet()).ToArray()
            )
        );
    }

    /// <summary>Pairs of records that are one work.</summary>
    public IReadOnlyList<(int First, int Second)> SamePairs => _same;

    /// <summary>Whether an editor keeps a record of one set from being the work of a record of the other.</summary>
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
