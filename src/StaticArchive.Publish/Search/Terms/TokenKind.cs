namespace StaticArchive.Publish.Search.Terms;

/// <summary>What a token is of the text it was cut from. Only words take a position of their own.</summary>
internal enum TokenKind
{
    /// <summary>A word: letters and digits; one character of a script without blanks.</summary>
    Word,

    /// <summary>The words of a hyphenated chain as one: <c>cooperation</c>.</summary>
    Compound,

    /// <summary>
    /// Two words with the hyphen between them, <c>multi-agency</c>: it says where the compound can be cut.
    /// </summary>
    HyphenatedPair,

    /// <summary>What is behind an elided article or a prefix: <c>hopital</c> of <c>l’hôpital</c>.</summary>
    Unelided,

    /// <summary>Words joined, begun or ended by signs, as printed: <c>a&amp;e</c>, <c>c++</c>.</summary>
    Signed,

    /// <summary>A small word printed in capitals, with a circumflex before it: <c>^it</c>.</summary>
    Capitals,
}
