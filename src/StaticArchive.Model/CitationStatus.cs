namespace StaticArchive.Model;

/// <summary>What became of a citation.</summary>
public enum CitationStatus
{
    /// <summary>It means one reference.</summary>
    Resolved,

    /// <summary>It fits several and nothing tells which.</summary>
    Ambiguous,

    /// <summary>It fits none of its paper's references.</summary>
    Unresolved,
}
