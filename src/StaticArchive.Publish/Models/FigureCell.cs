namespace StaticArchive.Publish.Models;

/// <summary>A cell of a table.</summary>
/// <param name="Links">What stands in it; links have an address.</param>
public sealed record FigureCell(IReadOnlyList<PageLink> Links)
{
    /// <summary>A cell of words.</summary>
    public static FigureCell FromText(string words) => new([new PageLink(words, "")]);

    /// <summary>A cell of one link.</summary>
    public static FigureCell FromLink(string words, string href) => new([new PageLink(words, href)]);
}
