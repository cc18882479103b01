namespace StaticArchive.Link.Citations.Numbers;

/// <summary>
/// In which order the numbers of a list are first used. Where lists are numbered by first use, a number cannot come
/// before those below it.
/// </summary>
/// <param name="list">The list.</param>
internal sealed class NumberSequence(NumberedList list)
{
    private const int MinOrdered = 4;

    /// <summary>So many numbers below one are looked at, at most.</summary>
    private const int MaxLookedAt = 16;

    private readonly Dictionary<int, int> _firstUse = [];
    private readonly List<int> _order = [];
    private int? _chain;

    /// <summary>How many numbers of the list are used.</summary>
    public int Covered => _order.Count;

    /// <summary>How many entries with numbers the list has.</summary>
    public int Count => list.Count;

    /// <summary>
    /// Length of the longest run of first uses that rises, others between; by patience sorting (Fredman 1975).
    /// </summary>
    public int Chain => _chain ??= ComputeChain();

    /// <summary>Whether the first number that is used is one of the first of the list.</summary>
    public bool BeginsAtStart => _order.Count > 0 && _order.Take(2).Min() <= 2;

    /// <summary>Whether the list is numbered in the order of first use.</summary>
    public bool IsOrdered => Covered >= MinOrdered && Chain * 10 >= Covered * 8;

    /// <summary>Takes the numbers of a marker.</summary>
    /// <param name="item">Numbers of the marker.</param>
    /// <param name="position">Its place among the markers.</param>
    public void Add(NumberItem item, int position)
    {
        _chain = null;
        for (var number = item.First; number <= item.Last; number++)
        {
            if (list.Find(number) is not null && _firstUse.TryAdd(number, position))
            {
                _order.Add(number);
            }
        }
    }

    /// <summary>
    /// Whether a number comes too early to be a citation: most of those between it and the greatest before it are first
    /// used behind it.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <param name="position">The place of its marker among the markers.</param>
    /// <param name="greatest">The greatest number before it.</param>
    public bool IsTooEarly(int number, int position, int greatest)
    {
        var (known, later) = (0, 0);
        for (var below = number - 1; below > greatest && known < MaxLookedAt; below--)
        {
            if (_firstUse.TryGetValue(below, out var use))
            {
                known++;
                later += use > position ? 1 : 0;
            }
        }

        return later > 1 && later * 10 >= known * 6;
    }

    /// <summary>
    /// Whether a doubtful number is the next that has to come: nothing else cites it, and those about it are cited in
    /// order.
    /// </summary>
    public bool IsDue(int number, int position, int greatest) =>
        IsOrdered
        && number == greatest + 1
        && !_firstUse.ContainsKey(number)
        && list.Find(number) is not null
        && _firstUse.TryGetValue(number + 1, out var next)
        && next > position;

    private int ComputeChain()
    {
        var tails = new List<int>();
        foreach (var number in _order)
        {
            var i = tails.BinarySearch(number);
            if (~i == tails.Count)
            {
                tails.Add(number);
            }
            else if (i < 0)
            {
                tails[~i] = number;
            }
        }

        return tails.Count;
    }
}
