namespace StaticArchive.Publish.Search.Shards;

/// <summary>A piece of the index.</summary>
/// <param name="Name">A letter for what it holds and its number: <c>t12</c>.</param>
/// <param name="Content">Makes what it holds.</param>
internal sealed record Shard(string Name, Func<string> Content);

/// <summary>How large pieces are and how many there may be: few enough files for any host, small enough to fetch.</summary>
internal static class Limits
{
    /// <summary>Most pieces with words.</summary>
    public const int TermShards = 340;

    /// <summary>Most pieces with records.</summary>
    public const int RecordShards = 400;

    /// <summary>Most pieces with positions.</summary>
    public const int PositionShards = 180;

    /// <summary>Most pieces with spellings.</summary>
    public const int SpellingShards = 40;

    /// <summary>Characters that a piece has at least, if there are so many: smaller ones would not be fetched faster.</summary>
    public const int Least = 6000;

    /// <summary>Cuts with a size to aim at that makes pieces as small as may be and not too many of them.</summary>
    public static IReadOnlyList<T> Fit<T>(long total, int most, Func<int, IReadOnlyList<T>> cut)
    {
        for (var target = Math.Max(Least, total / most); ; target += target / 12)
        {
            var parts = cut((int)target);
            if (parts.Count <= most)
            {
                return parts;
            }
        }
    }
}
