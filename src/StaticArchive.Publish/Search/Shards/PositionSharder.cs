namespace StaticArchive.Publish.Search.Shards;

/// <summary>Pieces of the index with positions, a line for each piece with words; fetched for phrases alone.</summary>
internal static class PositionSharder
{
    /// <summary>The first piece with words of each piece with positions.</summary>
    public static IReadOnlyList<int> Split(IReadOnlyList<TermSharder.TermShard> parts)
    {
        var sizes = parts
            .Select(part => part.Classes.Sum(group => group.Terms.Sum(list => list.Positions.Length + 1)))
            .ToList();
        return ShardLimits.SplitWithin(
            sizes.Sum(size => (long)size),
            (ShardLimits.MaxPositionShards, ShardLimits.MinShardSize),
            target => Split(sizes, target)
        );
    }

    private static List<int> Split(List<int> sizes, int target)
    {
        var firsts = new List<int> { 0 };
        var size = 0;
        for (var i = 0; i < sizes.Count; i++)
        {
            if (size > 0 && size + sizes[i] > target)
            {
                firsts.Add(i);
                size = 0;
            }

            size += sizes[i];
        }

        return firsts;
    }
}
