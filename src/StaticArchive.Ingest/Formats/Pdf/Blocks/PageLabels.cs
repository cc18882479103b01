using System.Globalization;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// What pages are called: as the file says, else as printed, where the printed numbers go up with the pages. A page
/// without a number among numbered ones has the one that is due.
/// </summary>
internal sealed class PageLabels
{
    private readonly Dictionary<int, string> _labels = [];

    /// <summary>Finds them.</summary>
    public PageLabels(IReadOnlyList<PageLayout> pages, IEnumerable<TextBlock> blocks)
    {
        var printed = blocks
            .Where(block => block.Paratext is BlockNoteKind.PageNumber or BlockNoteKind.RunningHead)
            .Select(block => new { block.Page, Number = PrintedPageNumber.Parse(block.Text) })
            .Where(item => item.Number is not null)
            .ToList();
        var offset = printed
            .Where(item => item.Number!.Value > 0)
            .GroupBy(item => item.Number!.Value - item.Page)
            .Where(group => group.Select(item => item.Page).Distinct().Count() > 1)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => Math.Abs(group.Key))
            .FirstOrDefault()
            ?.Key;
        var first = printed
            .Where(item => item.Number!.Value - item.Page == offset)
            .Select(item => item.Page)
            .DefaultIfEmpty(0)
            .Min();
        foreach (var page in pages)
        {
            var roman = printed.FirstOrDefault(item => item.Page == page.Number && item.Number!.Value == 0)?.Number;
            var due = offset is { } by && page.Number >= first ? page.Number + by : 0;
            var number = due > 0 ? due.ToString(CultureInfo.InvariantCulture) : roman?.Label;
            if ((page.Label ?? number) is { } label)
            {
                _labels[page.Number] = label;
            }
        }
    }

    /// <summary>The label of a page; null for none.</summary>
    public string? Find(int page) => _labels.GetValueOrDefault(page);
}
