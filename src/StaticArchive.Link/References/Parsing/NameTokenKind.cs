namespace StaticArchive.Link.References.Parsing;

/// <summary>What an item of a list of names is.</summary>
internal enum NameTokenKind
{
    /// <summary>Words without initials: <c>Peck</c>, <c>Le Grand</c>, <c>Department of Health</c>.</summary>
    Words,

    /// <summary>Initials alone: <c>S. J.</c>, <c>TJC</c>, <c>M.-E.</c></summary>
    Initials,

    /// <summary>A family name and initials: <c>Ahuja SL</c>, <c>Peck E.</c></summary>
    FamilyFirst,

    /// <summary>Initials and a family name: <c>L. O. Sanni</c>, <c>J.Harker</c>, <c>SH White</c>.</summary>
    GivenFirst,

    /// <summary><c>Jr.</c>, <c>III</c></summary>
    Suffix,

    /// <summary><c>et al.</c></summary>
    EtAl,
}
