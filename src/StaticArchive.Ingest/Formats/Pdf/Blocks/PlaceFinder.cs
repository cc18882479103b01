using System.Globalization;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Finds the blocks that links within the file lead to, <c>#page-3@72,540</c>: of the first line below that point, in
/// the column that it stands over. A link to a page leads to what that page begins with.
/// </summary>
internal sealed class PlaceFinder
{
    /// <summary>Programs set a place at the upper edge of its line, or a little below.</summary>
    private const double Tolerance = 3;

    /// <summary>A place may stand left of its column: in the margin of an entry, at the edge of the page.</summary>
    private const double Margin = 40;

    private const int MostLines = 400;

    private readonly Dictionary<int, List<PlacedBlockLine>> _linesByPage;
    private int _keys;

    private PlaceFinder(IReadOnlyList<TextBlock> blocks) =>
        _linesByPage = blocks
            .Where(block => block.Paratext is null)
            .SelectMany(block => block.Lines.Select(line => new PlacedBlockLine(block, line)))
            .GroupBy(one => one.Block.Page)
            .ToDictionary(page => page.Key, page => page.OrderBy(one => one.Line.Baseline).ToList());

    /// <summary>Gives the blocks keys; the keys by the links, without <c>#</c>.</summary>
    public static IReadOnlyDictionary<string, string> Mark(IReadOnlyList<TextBlock> blocks)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var links = blocks
            .SelectMany(block => block.Lines)
            .SelectMany(line => line.Line.Runs)
            .Select(run => run.Link)
            .OfType<string>()
            .Where(link => link.StartsWith('#'))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var finder = links.Count == 0 ? null : new PlaceFinder(blocks);
        foreach (var link in links)
        {
            if (finder!.FindBlock(link) is { } block && finder.GetKey(block) is { } key)
            {
                places[link[1..]] = key;
            }
        }

        return places;
    }

    /// <summary>All cells of a table are one place; a note without a key of its own is none.</summary>
    private string? GetKey(TextBlock block)
    {
        var root = block.Root;
        root.Key ??=
            root.First.Line.Cell is { } cell
                ? string.Create(CultureInfo.InvariantCulture, $"table-{root.Page}-{cell.Table}")
            : root.IsNote ? null
            : string.Create(CultureInfo.InvariantCulture, $"place-{++_keys}");
        return root.Key;
    }

    private TextBlock? FindBlock(string link)
    {
        if (ParsePoint(link) is not { } point || !_linesByPage.TryGetValue(point.Page, out var lines))
        {
            return null;
        }

        var top = point.FromBottom is { } height ? lines[0].Line.Page.Height - height + Tolerance : 0;
        var first = BinarySearch.FindPartitionPoint(lines, top, static (one, y) => one.Line.Baseline < y);
        var below = lines.Skip(first).Take(MostLines).ToList();
        return (below.Find(one => IsOver(point.Left, one.Line)) ?? below.FirstOrDefault())?.Block;
    }

    private static bool IsOver(double? x, PlacedLine line) =>
        x is null || (x >= line.Column.Left - Margin && x <= line.Column.Right);

    /// <summary>What <c>LinkReader</c> writes: page and, where known, distances from the lower left corner.</summary>
    private static PagePoint? ParsePoint(string link)
    {
        var parts = link.Split('-', '@', ',');
        return parts.Length >= 4 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var page)
            ? new PagePoint(page, ParseNumber(parts[2]), ParseNumber(parts[^1]))
            : null;
    }

    private static double? ParseNumber(string number) =>
        double.TryParse(number, CultureInfo.InvariantCulture, out var value) ? value : null;

    private sealed record PagePoint(int Page, double? Left, double? FromBottom);

    private sealed record PlacedBlockLine(TextBlock Block, PlacedLine Line);
}
