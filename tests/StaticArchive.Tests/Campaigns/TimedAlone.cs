namespace StaticArchive.Tests.Campaigns;

/// <summary>
/// Tests that hold a text to a time run when no other does: what the process spends on those could not be told apart.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TimedAlone
{
    /// <summary>What such tests name.</summary>
    public const string Name = "timed, alone";
}
