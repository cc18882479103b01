namespace StaticArchive.Publish.Feeds;

/// <summary>An entry of a feed.</summary>
internal sealed record FeedEntry
{
    /// <summary>Its page.</summary>
    public required string Url { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>EDTF date from the input.</summary>
    public required string Date { get; init; }

    /// <summary>Who wrote it.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>What it is about, plain text.</summary>
    public required string? Summary { get; init; }

    /// <summary>Keywords or tags.</summary>
    public required IReadOnlyList<string> Categories { get; init; }
}
