namespace StaticArchive.Publish.Exports;

/// <summary>What persons did for a work, as MARC calls it.</summary>
/// <param name="Term">The term: <c>author</c>.</param>
/// <param name="HasMore">Whether others did it too, whom the record does not name.</param>
internal sealed record ModsRole(string Term, bool HasMore = false)
{
    /// <summary>Its code, where readers know the code and not the term.</summary>
    public string? Code { get; init; }
}
