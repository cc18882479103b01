namespace StaticArchive.Link.Citations.Numbers;

/// <summary>How a paper prints the numbers that cite; a paper uses one form.</summary>
internal enum NumberForm
{
    /// <summary><c>[3, 5–7]</c></summary>
    Bracket,

    /// <summary><c>(3, 5–7)</c></summary>
    Paren,

    /// <summary>A raised number, or one that links to an entry.</summary>
    Superscript,

    /// <summary>A raised number that lost its place: <c>care3</c>, <c>points.1 Some</c>.</summary>
    Glued,

    /// <summary><c>ref. 3</c>, <c>refs 3 and 4</c>: beside any of the others.</summary>
    Word,
}
