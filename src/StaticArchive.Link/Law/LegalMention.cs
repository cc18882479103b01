using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>A legal source that a text names in a form that says which one it is.</summary>
/// <param name="Span">
/// From the first word of its name to the end of what identifies it (year, number, report), without <c>the</c> before
/// it and without a section or page.
/// </param>
/// <param name="Kind">What it is.</param>
/// <param name="Item">Its fields.</param>
internal sealed record LegalMention(Span Span, LegalKind Kind, CslItem Item)
{
    /// <summary>Section, regulation, paragraph or column, as printed.</summary>
    public string? Locator { get; init; }
}
