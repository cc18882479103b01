using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Publish.Site;

/// <summary>The order of papers in lists: by date, the newest first; papers without a date last, by title.</summary>
internal static class PaperSorter
{
    /// <summary>Papers in that order.</summary>
    public static IReadOnlyList<Paper> SortByDate(IEnumerable<Paper> papers) =>
        [
            .. papers
                .OrderByDescending(paper => paper.Item.Issued?.Edtf ?? "", StringComparer.Ordinal)
                .ThenBy(paper => Folding.Fold(paper.Title), StringComparer.Ordinal)
                .ThenBy(paper => paper.Id, StringComparer.Ordinal),
        ];

    /// <summary>Place of a paper; -1 for one that is not listed.</summary>
    public static int IndexOf(IReadOnlyList<Paper> papers, Paper paper)
    {
        for (var i = 0; i < papers.Count; i++)
        {
            if (ReferenceEquals(papers[i], paper))
            {
                return i;
            }
        }

        return -1;
    }
}
