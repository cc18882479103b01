namespace StaticArchive.Publish.Search.Shards;

/// <summary>
/// How large pieces are and how many there may be: few enough files for any host, small enough to fetch.
/// </summary>
internal static class ShardLimits
{
    /// <summary>Most pieces with words.</summary>
    public const int MaxTermShards = 540;

    /// <summary>Most pieces with records.</summary>
    public const int MaxRecordShards = 700;

    /// <summary>Most pieces with positions.</summary>
    public const int MaxPositionShards = 85;

    /// <summary>Most pieces with spellings.</summary>
    public const int MaxSpellingShards = 34;

    /// <summary>
    /// Characters that a piece has at least, if there are so many: a smaller one would not be fetched faster.
    /// </summary>
    public const int MinShardSize = 15_000;

    /// <summary>The same for pieces with words, of which a query needs one a word.</summary>
    public const int MinTermShardSize = 13_000;

    /// <summary>The same for pieces with records, of which a list of results needs several.</summary>
    public const int MinRecordShardSize = 17_500;

    /// <summary>Cuts with a size to aim at that makes pieces as small as may be and not too many of them.</summary>
    /// <param name="total">Size of everything.</param>
    /// <param name="bounds">The most pieces, the least size of one.</param>
    /// <param name="cut">Cuts with a size to aim at.</param>
    public static IReadOnlyList<T> SplitWithin<T>(
        long total,
        (int Pieces, int Size) bounds,
        Func<int, IReadOnlyList<T>> cut
    )
    {
        for (var target = Math.Max(bounds.Size, total / bounds.Pieces); ; target += target / 40)
        {
            var parts = cut((int)target);
            if (parts.Count <= bounds.Pieces)
            {
                return parts;
            }
        }
    }
}
