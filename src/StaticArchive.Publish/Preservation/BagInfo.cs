namespace StaticArchive.Publish.Preservation;

/// <summary>Metadata of a bag: its <c>bag-info.txt</c>.</summary>
public sealed record BagInfo
{
    /// <summary>Title of the archive.</summary>
    public required string Title { get; init; }

    /// <summary>What it holds.</summary>
    public required string Description { get; init; }

    /// <summary>Where the site is published.</summary>
    public required string? BaseUrl { get; init; }

    /// <summary>A mail address.</summary>
    public required string? Contact { get; init; }

    /// <summary>The newest day that the input states.</summary>
    public required string? Date { get; init; }
}
