namespace StaticArchive.Publish.Search.Shards;

/// <summary>Pieces of the index with positions, a line for each piece with words; fetched for phrases alone.</summary>
internal static class PositionShards
{
    /// <summary>The first piece with words of each piece with positions.</summary>
    public static IReadOnlyList<int> Cut(IReadOnlyList<TermShards.Part> parts)
    {
        var sizes = parts.Select(part => part.Groups.Sum(group => group.Lists.Sum(list => list.Positions.Length + 1))).ToList();
        return Limits.Fit(sizes.Sum(size => (long)size), (Limits.PositionShards, Limits.Least), target => Cut(sizes, target));
    }

    private static List<int> Cut(List<int> sizes, int target)
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
