namespace StaticArchive.Publish.Feeds;

/// <summary>An entry of a feed.</summary>
internal sealed record FeedEntry
{
    /// <summary>Its page.</summary>
    public required string Url { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>When it came to be what it is: EDTF from the input.</summary>
    public required string Updated { get; init; }

    /// <summary>When it first came out: EDTF from the input.</summary>
    public required string Published { get; init; }

    /// <summary>Who wrote it.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>What it is about, plain text.</summary>
    public required string? Summary { get; init; }

    /// <summary>Keywords or tags.</summary>
    public required IReadOnlyList<string> Categories { get; init; }
}
