namespace StaticArchive.Model;

/// <summary>Whether a citation was resolved.</summary>
public enum CitationStatus
{
    /// <summary>It means one reference.</summary>
    Resolved,

    /// <summary>It fits several and nothing tells which.</summary>
    Ambiguous,

    /// <summary>It fits none of its paper's references.</summary>
    Unresolved,
}
