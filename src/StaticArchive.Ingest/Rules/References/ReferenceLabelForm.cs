namespace StaticArchive.Ingest.Rules.References;

/// <summary>How the label of an entry is printed; the entries of one list have one form.</summary>
internal enum ReferenceLabelForm
{
    /// <summary>No label.</summary>
    None,

    /// <summary><c>[1] Abbot</c>, <c>[SP 800-1] Standards Office</c></summary>
    Bracket,

    /// <summary><c>(1) Abbot</c></summary>
    Parentheses,

    /// <summary><c>1. Abbot</c></summary>
    Stop,

    /// <summary><c>1) Abbot</c></summary>
    ClosingParenthesis,

    /// <summary><c>1 Abbot</c>, and <c>1Abbot</c> where a raised figure has lost its height.</summary>
    Bare,

    /// <summary><c>¹ Abbot</c></summary>
    Raised,
}
