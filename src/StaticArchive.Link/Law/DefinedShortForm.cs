namespace StaticArchive.Link.Law;

/// <summary>A short form that a document gives a legal source: <c>the 1964 Act</c>.</summary>
/// <param name="Name">The words.</param>
/// <param name="Source">Index of the source.</param>
/// <param name="From">It is known behind this offset.</param>
internal sealed record DefinedShortForm(string Name, int Source, int From);
