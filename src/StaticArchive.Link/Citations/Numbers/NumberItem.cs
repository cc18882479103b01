using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>One number of a marker, or a range of numbers.</summary>
/// <param name="Span">Its digits; of a range both numbers and what stands between.</param>
/// <param name="First">The number, or the first of the range.</param>
/// <param name="Last">The number again, or the last of the range.</param>
/// <param name="Suffix">A letter behind a single number: the <c>a</c> of <c>3a</c>; else empty.</param>
internal sealed record NumberItem(Span Span, int First, int Last, string Suffix)
{
    /// <summary>The page that it points at: the <c>p. 12</c> of <c>[3, p. 12]</c>.</summary>
    public string? Locator { get; init; }

    /// <summary>Whether it is a range.</summary>
    public bool IsRange => Last > First;
}
