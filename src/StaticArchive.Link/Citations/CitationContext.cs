using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>Where a year stands and what stands before it.</summary>
internal sealed record CitationContext
{
    /// <summary>The block of the year; half-open, UTF-16 code units.</summary>
    public required Span Block { get; init; }

    /// <summary>Whether the year stands in a bracket of its own, behind the names: <c>Leutz (1999)</c>.</summary>
    public required bool IsYearBracketed { get; init; }

    /// <summary>Offset of the innermost open bracket; -1 outside all.</summary>
    public required int BracketStart { get; init; }

    /// <summary>The tokens between the year before and this one.</summary>
    public required List<TextToken> Tokens { get; init; }

    /// <summary>Index of the last token of the author label.</summary>
    public required int LastToken { get; init; }
}
