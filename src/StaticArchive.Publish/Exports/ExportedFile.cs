namespace StaticArchive.Publish.Exports;

/// <summary>A file of a paper as supplied.</summary>
public sealed record ExportedFile
{
    /// <summary>Id of the document.</summary>
    public required string Id { get; init; }

    /// <summary>Its address: absolute, or relative to the paper's page.</summary>
    public required string Href { get; init; }

    /// <summary>Its media type.</summary>
    public required string MediaType { get; init; }

    /// <summary>Whether it has the whole text, rather than an abstract or a record.</summary>
    public required bool IsFullText { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required int Size { get; init; }

    /// <summary>SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }
}
