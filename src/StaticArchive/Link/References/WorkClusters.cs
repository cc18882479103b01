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
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, List<string>> _reasons = [];

    private WorkClusters(IReadOnlyList<Print> prints, Verdicts verdicts)
    {
        (_prints, _verdicts) = (prints, verdicts);
        _parent = [.. Enumerable.Range(0, prints.Count)];
        for (var i = 0; i < prints.Count; i++)
        {
            _members[i] = [i];
            _reasons[i] = [];
        }
    }

    /// <summary>Records of one work, in order, and why they are one.</summary>
    internal sealed record Cluster(IReadOnlyList<Print> Prints, IReadOnlyList<string> Reasons);

    /// <summary>Finds the works, in the order of their first records.</summary>
    public static IReadOnlyList<Cluster> Find(IReadOnlyList<Print> prints, Verdicts verdicts)
    {
        var clusters = new WorkClusters(prints, verdicts);
        clusters.ByHand();
        clusters.ByComparison();
        return [.. Enumerable.Range(0, prints.Count).Where(i => clusters._parent[i] == i)
            .Select(i => new Cluster([.. clusters._members[i].Order().Select(member => prints[member])], clusters._reasons[i]))];
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
            foreach (var key in _prints[i].Keys.Blocks())
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
        var (a, b) = (_members[Root(first)], _members[Root(second)]);
        if (_verdicts.AreDifferent(a, b))
        {
            return false;
        }

        var byDocument = a.ToLookup(i => _prints[i].Occurrence?.Document, StringComparer.Ordinal);
        var clash = b.Exists(i => _prints[i].Occurrence is { } print && byDocument[print.Document].Any(other => SameWork.Reason(_prints[i], _prints[other]) is null));
        return !clash && (a.Count == 1 || b.Count == 1 || SameWork.Reason(_prints[Fullest(a)], _prints[Fullest(b)]) is not null)
            && (a.Count + b.Count == 2 || SameWork.Reason(_prints[Fullest(a)], _prints[second]) is not null || SameWork.Reason(_prints[Fullest(b)], _prints[first]) is not null);
    }

    private int Fullest(List<int> members) => members.MaxBy(i => (_prints[i].Keys.Title.Length, -i));

    private void Join(int first, int second, string reason)
    {
        var (a, b) = (Root(first), Root(second));
        if (a == b)
        {
            return;
        }

        var (kept, gone) = a < b ? (a, b) : (b, a);
        _parent[gone] = kept;
        _members[kept].AddRange(_members[gone]);
        _reasons[kept].AddRange(_reasons[gone]);
        _reasons[kept].Add($"{_prints[first].Source} and {_prints[second].Source}: {reason}.");
        _members.Remove(gone);
        _reasons.Remove(gone);
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
