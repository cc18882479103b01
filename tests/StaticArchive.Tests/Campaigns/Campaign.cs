namespace StaticArchive.Tests.Campaigns;

/// <summary>Long campaigns: a seeded tenth in <c>dotnet test</c>, the whole with <c>CAMPAIGN=full</c>.</summary>
internal static class Campaign
{
    /// <summary>Whether the whole is asked for.</summary>
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("CAMPAIGN") == "full";

    /// <summary>How many of so many to try.</summary>
    public static int Share(int whole) => IsFull ? whole : whole / 10;

    /// <summary>A source of chance for one trial, so that a trial can be had again by its number alone.</summary>
    public static Random Chance(int seed, int trial) => new(unchecked((seed * 1_000_003) + trial));
}
