using StaticArchive.Model;
using StaticArchive.Publish.Citing;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>A citation in one style, for the cite box.</summary>
/// <param name="Style">The style.</param>
/// <param name="Citation">The citation.</param>
public sealed record StyledCitation(CitationStyle Style, RenderedCitation Citation);
