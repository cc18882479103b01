using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>A citation found in a text, before it has an id.</summary>
/// <param name="Block">Id of the block.</param>
/// <param name="Span">Its words.</param>
/// <param name="Resolution">What it means.</param>
/// <param name="Locator">The page it points at.</param>
internal sealed record CitationMention(
    string Block,
    Span Span,
    YearToken Year,
    CitationResolution Resolution,
    string? Locator
);
