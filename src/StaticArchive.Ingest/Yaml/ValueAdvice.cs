namespace StaticArchive.Ingest.Yaml;

/// <summary>What is expected in place of a value that cannot be used.</summary>
/// <param name="Expected">In words: <c>true or false is expected</c>.</param>
/// <param name="Values">Values that would do, as they would be written in the file.</param>
internal sealed record ValueAdvice(string Expected, params IReadOnlyList<string> Values);
