namespace StaticArchive.Publish.Models;

/// <summary>A picture made at build time, with the table of its data.</summary>
/// <param name="Id">Address within the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Svg">The picture.</param>
/// <param name="Notes">What a reader has to know, in paragraphs.</param>
/// <param name="Headings">Headings of its table.</param>
/// <param name="Rows">Rows of its table.</param>
public sealed record FigureModel(
    string Id,
    string Title,
    string Svg,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> Headings,
    IReadOnlyList<IReadOnlyList<FigureCell>> Rows
);
