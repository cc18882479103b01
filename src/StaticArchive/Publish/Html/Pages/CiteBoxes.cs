using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>Makes cite boxes.</summary>
internal static class CiteBoxes
{
    /// <summary>Of a paper.</summary>
    public static CiteBox OfPaper(Site site, Paper paper, string root) => new(Styles(paper.Item), []);

    /// <summary>Of a work.</summary>
    public static CiteBox OfWork(Site site, Work work, string root) => new(Styles(work.Item), []);

    private static IReadOnlyList<(string, string)> Styles(CslItem item) => [("Harvard", $"{Labels.Authors(item.Author)} ({item.Issued?.Label ?? "n.d."}) {item.Title}.")];
}
