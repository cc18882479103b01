namespace StaticArchive.Model;

/// <summary>A footnote or endnote of a document.</summary>
/// <param name="Id">Id within the document, <c>fn-3</c>; unique also where numbering begins again.</param>
/// <param name="Label">As printed, without brackets and stops: <c>3</c>, <c>*</c>.</param>
/// <param name="Blocks">Ids of its blocks, one a paragraph.</param>
/// <param name="Markers">
/// The places of the text that point at it, half-open, in UTF-16 code units; none where the text has no marker.
/// </param>
public sealed record Note(string Id, string Label, IReadOnlyList<string> Blocks, IReadOnlyList<Span> Markers);
