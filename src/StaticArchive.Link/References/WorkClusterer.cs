using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>
/// Clusters records of the same work (record linkage). Records are compared within blocks of equal blocking keys, each
/// with the first record of every work in the block so far, at most <see cref="MaxCompared"/>, so that the cost grows
/// with the number of records and not with its square. Clusters are joined as in union-find.
/// </summary>
internal sealed class WorkClusterer
{
    /// <summary>Most works of one block that a record is compared with.</summary>
    private const int MaxCompared = 32;

    private readonly IReadOnlyList<ReferenceEntry> _entries;
    private readonly CuratorDecisions _decisions;
    private readonly int[] _parent;
    private readonly PartialCluster?[] _clusters;

    /// <summary>Pairs of records that resemble one another, and are not proved to be one work.</summary>
    private readonly List<(int First, int Second)> _resembling = [];

    private WorkClusterer(IReadOnlyList<ReferenceEntry> entries, CuratorDecisions decisions)
    {
        (_entries, _decisions) = (entries, decisions);
        _parent = [.. Enumerable.Range(0, entries.Count)];
        _clusters = [.. entries.Select((_, i) => new PartialCluster(i))];
    }

    /// <summary>Records of one work, in order, and the reasons for joining them.</summary>
    internal sealed record WorkCluster(IReadOnlyList<ReferenceEntry> Entries, IReadOnlyList<MergeReason> Reasons)
    {
        /// <summary>Indices among all works of those that it resembles.</summary>
        public IReadOnlyList<int> Resembles { get; init; } = [];
    }

    /// <summary>Finds the works, in the order of their first records.</summary>
    public static IReadOnlyList<WorkCluster> Find(IReadOnlyList<ReferenceEntry> entries, CuratorDecisions decisions)
    {
        var clusters = new WorkClusterer(entries, decisions);
        clusters.JoinByDecision();
        clusters.JoinByRepetition();
        clusters.JoinByComparison();
        return clusters.BuildWorks();
    }

    private IReadOnlyList<WorkCluster> BuildWorks()
    {
        var groups = _clusters
            .Select((group, root) => new { Root = root, Group = group })
            .Where(pair => pair.Group is not null)
            .OrderBy(pair => pair.Group!.Members.Min())
            .ToList();
        var indices = groups.Index().ToDictionary(pair => pair.Item.Root, pair => pair.Index);
        var resembling = _resembling
            .Select(pair => new { First = indices[FindRoot(pair.First)], Second = indices[FindRoot(pair.Second)] })
            .Where(pair => pair.First != pair.Second)
            .SelectMany(pair => new[] { pair, new { First = pair.Second, Second = pair.First } })
            .ToLookup(pair => pair.First, pair => pair.Second);
        return
        [
            .. groups.Select(
                (pair, i) =>
                    new WorkCluster(
                        pair.Group!.Members.Order().Select(member => _entries[member]).ToArray(),
                        pair.Group.Reasons
                    )
                    {
                        Resembles = resembling[i].Distinct().Order().ToArray(),
                    }
            ),
        ];
    }

    private void JoinByDecision()
    {
        foreach (var (first, second) in _decisions.SamePairs)
        {
            Join(first, second, "an editor of the archive says so");
        }
    }

    /// <summary>A full reference in a note that prints again what its document has named before.</summary>
    private void JoinByRepetition()
    {
        if (!_entries.Any(entry => entry.Repeats is not null))
        {
            return;
        }

        var named = Enumerable
            .Range(0, _entries.Count)
            .Where(i => _entries[i].Occurrence is not null)
            .ToDictionary(i => (_entries[i].Occurrence!.Document, _entries[i].Position));
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i] is { Occurrence: { } occurrence, Repeats: { } repeated })
            {
                Join(named[(occurrence.Document, repeated)], i, "a note prints it in full again");
            }
        }
    }

    private void JoinByComparison()
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++)
        {
            foreach (var key in _entries[i].Keys.BlockingKeys)
            {
                if (!blocks.TryGetValue(key, out var block))
                {
                    block = blocks[key] = [];
                }

                CompareWithBlock(i, block);
            }
        }
    }

    private void CompareWithBlock(int record, List<int> block)
    {
        var known = false;
        for (var k = Math.Max(0, block.Count - MaxCompared); k < block.Count; k++)
        {
            var other = block[k];
            if (FindRoot(other) != FindRoot(record))
            {
                Compare(other, record);
            }

            known |= FindRoot(other) == FindRoot(record) && _entries[other].Keys.Title == _entries[record].Keys.Title;
        }

        if (!known)
        {
            block.Add(record);
        }
    }

    private void Compare(int other, int record)
    {
        if (WorkMatcher.FindMatchReason(_entries[other], _entries[record]) is { } reason && CanJoin(other, record))
        {
            Join(other, record, reason);
        }
        else if (
            WorkMatcher.Resemble(_entries[other], _entries[record]) && !_decisions.AreDifferentRecords(other, record)
        )
        {
            _resembling.Add((other, record));
        }
    }

    /// <summary>
    /// Whether nothing in one of the two works contradicts anything in the other: year suffixes in one list, longer
    /// titles, a decision of a curator.
    /// </summary>
    private bool CanJoin(int first, int second)
    {
        var (one, two) = (FindRoot(first), FindRoot(second));
        if (_decisions.AreDifferentWorks(one, two))
        {
            return false;
        }

        var (a, b) = (_clusters[one]!, _clusters[two]!);
        var (small, large) = a.Members.Count <= b.Members.Count ? (a, b) : (b, a);
        var there = large.GetMembersByDocument(_entries);
        var clash = small
            .GetMembersByDocument(_entries)
            .Any(document =>
                there.TryGetValue(document.Key, out var others)
                && document.Value.Exists(i =>
                    others.Exists(other => WorkMatcher.FindMatchReason(_entries[i], _entries[other]) is null)
                )
            );
        return !clash
            && WorkMatcher.FindMatchReason(_entries[a.Representative], _entries[b.Representative]) is not null;
    }

    private void Join(int first, int second, string reason)
    {
        var (a, b) = (FindRoot(first), FindRoot(second));
        if (a == b)
        {
            return;
        }

        var (kept, gone) = _clusters[a]!.Members.Count >= _clusters[b]!.Members.Count ? (a, b) : (b, a);
        var (into, from) = (_clusters[kept]!, _clusters[gone]!);
        _parent[gone] = kept;
        into.Absorb(from, _entries);
        _decisions.Merge(kept, gone);
        into.Reasons.AddRange(from.Reasons);
        into.Reasons.Add(new MergeReason(_entries[first].Source, _entries[second].Source, reason));
        into.Representative = SelectRepresentative(into.Representative, from.Representative);
        _clusters[gone] = null;
    }

    /// <summary>Of two records the one with the longer title; of equals the first.</summary>
    private int SelectRepresentative(int a, int b)
    {
        var (first, second) = a < b ? (a, b) : (b, a);
        return _entries[second].Keys.Title.Length > _entries[first].Keys.Title.Length ? second : first;
    }

    private int FindRoot(int i)
    {
        while (_parent[i] != i)
        {
            _parent[i] = _parent[_parent[i]];
            i = _parent[i];
        }

        return i;
    }
}
