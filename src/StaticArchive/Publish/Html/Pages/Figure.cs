namespace StaticArchive.Publish.Html.Pages;

/// <summary>A picture made at build time, with the table of its data.</summary>
/// <param name="Id">Address within the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Svg">The picture.</param>
/// <param name="Notes">What a reader has to know, in paragraphs.</param>
/// <param name="Headings">Headings of its table.</param>
/// <param name="Rows">Rows of its table.</param>
public sealed record Figure(string Id, string Title, string Svg, IReadOnlyList<string> Notes, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<FigureCell>> Rows);

/// <summary>A cell of a table.</summary>
/// <param name="Parts">What stands in it; links have an address.</param>
public sealed record FigureCell(IReadOnlyList<PageLink> Parts)
{
    /// <summary>A cell of words.</summary>
    public static FigureCell Of(string words) => new([new PageLink(words, "")]);

    /// <summary>A cell of one link.</summary>
    public static FigureCell Of(string words, string href) => new([new PageLink(words, href)]);
}
