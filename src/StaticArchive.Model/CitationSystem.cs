namespace StaticArchive.Model;

/// <summary>How a citation points at its reference.</summary>
public enum CitationSystem
{
    /// <summary>By author and year: <c>(Harker 2008)</c>.</summary>
    AuthorDate,

    /// <summary>By the number or label of an entry: <c>[3]</c>, <c>[SP 800-1]</c>, a superscript 3.</summary>
    Numbered,

    /// <summary>In a note that names the work: a full reference, a short title, <c>ibid.</c></summary>
    Note,
}
