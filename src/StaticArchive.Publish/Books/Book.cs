using StaticArchive.Model;

namespace StaticArchive.Publish.Books;

/// <summary>A paper as a book.</summary>
internal sealed record Book
{
    /// <summary>What tells it from every other: the address of the paper, if that is known.</summary>
    public required string Id { get; init; }

    /// <summary>Title of the paper.</summary>
    public required string Title { get; init; }

    /// <summary>Its authors, in reading order.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>The day it was issued; null where none is known.</summary>
    public required string? Issued { get; init; }

    /// <summary>When the paper came to be what it is; null where that is not known.</summary>
    public required string? Modified { get; init; }

    /// <summary>Statement of rights.</summary>
    public required string? Rights { get; init; }

    /// <summary>Address of the paper; null where it is not known where the site is published.</summary>
    public required string? Source { get; init; }

    /// <summary>What its list of contents is called.</summary>
    public required string ContentsTitle { get; init; }

    /// <summary>Its text.</summary>
    public required Document Document { get; init; }
}
