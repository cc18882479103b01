namespace StaticArchive.Link.Citations;

/// <summary>What a token of running text is.</summary>
internal enum TextTokenKind
{
    /// <summary>
    /// A word that begins with a capital, or holds one behind a hyphen: <c>Peck</c>, <c>O’Brien</c>,
    /// <c>de-Bashan</c>.
    /// </summary>
    Name,

    /// <summary>A capital alone, or two or three joined by a hyphen: <c>P</c>, <c>J-P</c>.</summary>
    Initial,

    /// <summary>Any other word.</summary>
    Word,

    /// <summary>A number, or letters with digits among them.</summary>
    Number,

    /// <summary>A single sign.</summary>
    Punctuation,
}
