namespace StaticArchive.Model;

/// <summary>A paper of the archive: one record, one or several documents.</summary>
public sealed record Paper
{
    /// <summary>Name of its folder; part of its address for ever.</summary>
    public required string Id { get; init; }

    /// <summary>Its record, from all documents and the sidecar.</summary>
    public required CslItem Item { get; init; }

    /// <summary>Title without subtitle.</summary>
    public required string Title { get; init; }

    /// <summary>Subtitle, if one is told apart.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Statement of rights, as read or as the sidecar says.</summary>
    public string? Rights { get; init; }

    /// <summary>Address of a licence.</summary>
    public string? Licence { get; init; }

    /// <summary>Institution behind a report.</summary>
    public string? Institution { get; init; }

    /// <summary>The document shown at the paper's address.</summary>
    public required string MainDocument { get; init; }

    /// <summary>Ids of its documents, the main one first, then by id.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>How much of it may be published.</summary>
    public Access Access { get; init; } = Access.Full;

    /// <summary>Why not everything.</summary>
    public string? AccessNote { get; init; }

    /// <summary>Earlier ids; their addresses lead here.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>Versions of the paper that the sidecar lists, newest first.</summary>
    public IReadOnlyList<PaperVersion> Versions { get; init; } = [];

    /// <summary>Every value found for every field, preferred or not.</summary>
    public IReadOnlyList<MetadataAssertion> Assertions { get; init; } = [];

    /// <summary>What the sidecar says that citations mean.</summary>
    public IReadOnlyList<CitationCorrection> CitationCorrections { get; init; } = [];

    /// <summary>Path of the sidecar, if there is one.</summary>
    public string? Sidecar { get; init; }
}
