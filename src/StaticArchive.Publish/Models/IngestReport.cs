using StaticArchive.Model;

namespace StaticArchive.Publish.Models;

/// <summary>How a document was read.</summary>
public sealed record IngestReport
{
    /// <summary>The format it was read as.</summary>
    public required string Format { get; init; }

    /// <summary>Its encoding.</summary>
    public string? Encoding { get; init; }

    /// <summary>Checksum of the file as supplied.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Where its words went.</summary>
    public required WordCounts Words { get; init; }

    /// <summary>Paragraphs joined.</summary>
    public required int JoinedParagraphs { get; init; }

    /// <summary>What was decided, each with a link to the place.</summary>
    public required IReadOnlyList<GuessModel> Guesses { get; init; }
}
