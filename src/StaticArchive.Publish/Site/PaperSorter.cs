using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Site;

/// <summary>The order of papers in lists: by date, the newest first; papers without a date last, by title.</summary>
internal static class PaperSorter
{
    private static readonly EdtfSortKey Undated = new(EdtfMoment.MinValue, HasStart: false, EdtfMoment.MinValue);

    /// <summary>Papers in that order.</summary>
    public static IReadOnlyList<Paper> SortByDate(IEnumerable<Paper> papers) =>
        [
            .. papers
                .Select(paper => new { Paper = paper, Key = GetSortKey(paper) ?? Undated })
                .OrderByDescending(entry => entry.Key.First)
                .ThenBy(entry => entry.Key.Last)
                .ThenBy(entry => Folding.Fold(entry.Paper.Title), StringComparer.Ordinal)
                .ThenBy(entry => entry.Paper.Id, StringComparer.Ordinal)
                .Select(entry => entry.Paper),
        ];

    /// <summary>The place of a paper's date; null where it has none.</summary>
    public static EdtfSortKey? GetSortKey(Paper paper)
    {
        var issued = paper.Item.Issued;
        var text = issued?.Edtf ?? issued?.Year?.ToString("D4", CultureInfo.InvariantCulture);
        return text is not null && Edtf.Parse(text) is { } date ? EdtfSortKey.From(date) : null;
    }

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
