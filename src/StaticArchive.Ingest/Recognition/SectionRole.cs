namespace StaticArchive.Ingest.Recognition;

/// <summary>Where in a paper a section of a well-known name stands.</summary>
internal enum SectionRole
{
    /// <summary>No well-known name.</summary>
    None,

    /// <summary>Abstract, summary.</summary>
    Abstract,

    /// <summary>Introduction and other openings.</summary>
    Introduction,

    /// <summary>Methods, results, discussion.</summary>
    Body,

    /// <summary>Conclusion.</summary>
    Conclusion,

    /// <summary>References.</summary>
    References,

    /// <summary>Acknowledgements, funding, appendices and other back matter.</summary>
    BackMatter,

    /// <summary>Part of a structured abstract: purpose, findings, originality.</summary>
    StructuredAbstractPart,
}
