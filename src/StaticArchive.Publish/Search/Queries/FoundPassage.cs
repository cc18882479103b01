namespace StaticArchive.Publish.Search.Queries;

/// <summary>What a result shows of a passage.</summary>
/// <param name="Kind">Letter of its kind.</param>
/// <param name="Group">Address of its group, below the site's root.</param>
/// <param name="Title">Title of its group.</param>
internal sealed record FoundPassage(char Kind, string Group, string Title)
{
    /// <summary>
    /// Its address, below its group's unless it begins with a slash; empty for the record of the group itself.
    /// </summary>
    public required string Href { get; init; }

    /// <summary>Its words, or some of them.</summary>
    public required string Text { get; init; }
}
