namespace StaticArchive.Ingest.Yaml;

/// <summary>What is expected in place of a value that cannot be used.</summary>
/// <param name="Expected">In words: <c>true or false is expected</c>.</param>
/// <param name="Values">Values that would do, as they would be written in the file.</param>
internal sealed record ValueAdvice(string Expected, params IReadOnlyList<string> Values)
{
    /// <summary>Whether the value is not to be said again: an address may be one that runs where it is shown.</summary>
    public bool IsUnsafe { get; init; }
}
