using StaticArchive.Model;

namespace StaticArchive.Link.Citations.Numbers;

/// <summary>A place of the text with one number or several that may cite.</summary>
/// <param name="Form">How it is printed.</param>
/// <param name="Scope">The block or the cell of a table that it stands in.</param>
/// <param name="Span">All of it, its brackets included.</param>
/// <param name="Items">Its numbers, at least one.</param>
internal sealed record NumberMarker(NumberForm Form, NumberScope Scope, Span Span, IReadOnlyList<NumberItem> Items)
{
    /// <summary>Whether what stands before it may have the number: <c>in Equation (2)</c>.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether it is one number alone.</summary>
    public bool IsSingle => Items is [{ IsRange: false }];
}
