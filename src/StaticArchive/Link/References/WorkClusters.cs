using StaticArchive.Documents;

namespace StaticArchive.Link.References;

/// <summary>
/// Brings records together that are the same work. Records meet in blocks of equal keys; each is compared with the first of every
/// work met there so far, so that the work grows with the number of records and not with its square.
/// </summary>
internal sealed class WorkClusters
{
    /// <summary>Most works of one block that a record is compared with.</summary>
    private const int MostCompared = 32;

    private readonly IReadOnlyList<Print> _prints;
    private readonly Verdicts _verdicts;
    private readonly int[] _parent;
    private readonly Group?[] _groups;

    private WorkClusters(IReadOnlyList<Print> prints, Verdicts verdicts)
    {
        (_prints, _verdicts) = (prints, verdicts);
        _parent = [.. Enumerable.Range(0, prints.Count)];
        _groups = [.. prints.Select((_, i) => new Group(i))];
    }

    /// <summary>Records of one work, in order, and why they are one.</summary>
    internal sealed record Cluster(IReadOnlyList<Print> Prints, IReadOnlyList<Merge> Reasons);

    /// <summary>The records of a work so far.</summary>
    private sealed class Group
    {
        private Dictionary<string, List<int>>? _byDocument;

        public Group(int first) => (Fullest, Members) = (first, [first]);

        public List<int> Members { get; }

        public List<Merge> Reasons { get; } = [];

        public int Fullest { get; set; }

        /// <summary>Most records stay alone and are never asked.</summary>
        public Dictionary<string, List<int>> ByDocument(IReadOnlyList<Print> prints) =>
            _byDocument ??= Members.Where(member => prints[member].Occurrence is not null).GroupBy(member => prints[member].Occurrence!.Document, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
    }

    /// <summary>Finds the works, in the order of their first records.</summary>
    public static IReadOnlyList<Cluster> Find(IReadOnlyList<Print> prints, Verdicts verdicts)
    {
        var clusters = new WorkClusters(prints, verdicts);
        clusters.ByHand();
        clusters.ByComparison();
        return [.. clusters._groups.OfType<Group>().Select(group => new { First = group.Members.Min(), group }).OrderBy(pair => pair.First)
            .Select(pair => new Cluster([.. pair.group.Members.Order().Select(member => prints[member])], pair.group.Reasons))];
    }

    private void ByHand()
    {
        foreach (var (first, second) in _verdicts.Same)
        {
            Join(first, second, "an editor of the archive says so");
        }
    }

    private void ByComparison()
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _prints.Count; i++)
        {
            foreach (var key in _prints[i].Keys.Blocks)
            {
                if (!blocks.TryGetValue(key, out var block))
                {
                    block = blocks[key] = [];
                }

                Meet(i, block);
            }
        }
    }

    private void Meet(int record, List<int> block)
    {
        var known = false;
        for (var k = Math.Max(0, block.Count - MostCompared); k < block.Count; k++)
        {
            var other = block[k];
            if (Root(other) != Root(record) && SameWork.Reason(_prints[other], _prints[record]) is { } reason && MayJoin(other, record))
            {
                Join(other, record, reason);
            }

            known |= Root(other) == Root(record) && _prints[other].Keys.Title == _prints[record].Keys.Title;
        }

        if (!known)
        {
            block.Add(record);
        }
    }

    /// <summary>Nothing that stands in one of the two works contradicts anything in the other: letters of one list, longer titles, an editor.</summary>
    private bool MayJoin(int first, int second)
    {
        var (a, b) = (_groups[Root(first)]!, _groups[Root(second)]!);
        if (_verdicts.AreDifferent(a.Members, b.Members))
        {
            return false;
        }

        var (small, large) = a.Members.Count <= b.Members.Count ? (a, b) : (b, a);
        var clash = small.Members.Exists(i => _prints[i].Occurrence is { } print && large.ByDocument(_prints).TryGetValue(print.Document, out var others) && others.Exists(other => SameWork.Reason(_prints[i], _prints[other]) is null));
        return !clash && SameWork.Reason(_prints[a.Fullest], _prints[b.Fullest]) is not null;
    }

    private void Join(int first, int second, string reason)
    {
        var (a, b) = (Root(first), Root(second));
        if (a == b)
        {
            return;
        }

        var (kept, gone) = _groups[a]!.Members.Count >= _groups[b]!.Members.Count ? (a, b) : (b, a);
        var (into, from) = (_groups[kept]!, _groups[gone]!);
        var byDocument = into.ByDocument(_prints);
        _parent[gone] = kept;
        into.Members.AddRange(from.Members);
        into.Reasons.AddRange(from.Reasons);
        into.Reasons.Add(new Merge(_prints[first].Source, _prints[second].Source, reason));
        into.Fullest = Longer(into.Fullest, from.Fullest);
        foreach (var member in from.Members.Where(member => _prints[member].Occurrence is not null))
        {
            var document = _prints[member].Occurrence!.Document;
            (byDocument.TryGetValue(document, out var known) ? known : byDocument[document] = []).Add(member);
        }

        _groups[gone] = null;
    }

    /// <summary>Of two records the one with the longer title; of equals the first.</summary>
    private int Longer(int a, int b)
    {
        var (first, second) = a < b ? (a, b) : (b, a);
        return _prints[second].Keys.Title.Length > _prints[first].Keys.Title.Length ? second : first;
    }

    private int Root(int i)
    {
        while (_parent[i] != i)
        {
            _parent[i] = _parent[_parent[i]];
            i = _parent[i];
        }

        return i;
    }
}
