using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>Where a year and what stands before it are found.</summary>
/// <param name="Block">The block.</param>
/// <param name="IsBracketed">Whether the year stands in a bracket of its own: <c>Leutz (1999)</c>.</param>
/// <param name="BracketStart">Where the innermost open bracket is; -1 outside all.</param>
/// <param name="Tokens">The tokens since the year before.</param>
/// <param name="LastToken">The last token of the label.</param>
internal sealed record CitationContext(
    Span Block,
    bool IsBracketed,
    int BracketStart,
    List<TextToken> Tokens,
    int LastToken
);
