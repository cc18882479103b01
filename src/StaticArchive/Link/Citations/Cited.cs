using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Citations;

/// <summary>A citation found in a text, before it has an id.</summary>
/// <param name="Block">Id of the block.</param>
/// <param name="Span">Its words.</param>
/// <param name="Year">Its year.</param>
/// <param name="Resolution">What it means.</param>
/// <param name="Locator">The page it points at.</param>
internal sealed record Cited(string Block, Span Span, YearMark Year, Resolution Resolution, string? Locator);
