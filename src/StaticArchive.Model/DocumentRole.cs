namespace StaticArchive.Model;

/// <summary>What a document is to its paper.</summary>
public enum DocumentRole
{
    /// <summary>The whole text.</summary>
    Fulltext,

    /// <summary>Title, abstract and little more.</summary>
    Abstract,

    /// <summary>A repository's or publisher's record: metadata, perhaps abstract and references.</summary>
    Record,

    /// <summary>The paper's reference list as records: a file that a reference manager exported.</summary>
    References,
}
