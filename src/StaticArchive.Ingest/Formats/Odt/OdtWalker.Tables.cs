using System.Globalization;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Drafts;

namespace StaticArchive.Ingest.Formats.Odt;

/// <content>Tables.</content>
internal sealed partial class OdtWalker
{
    private const int MostColumns = 256;
    private static readonly InlineContentBuilder Empty = new();
    private int _emptyCells = 200_000;

    private void VisitTable(MarkupElement table)
    {
        var rows = GetRows(table).Select(row => row.Elements.Where(IsCell).ToList()).ToList();
        if (rows.Count == 1 && rows[0].Count == 1)
        {
            VisitBox(rows[0][0]);
        }
        else if (rows.Exists(row => row.Exists(HoldsBlocks)) || rows.TrueForAll(row => row.Count < 2))
        {
            rows.ForEach(row => row.ForEach(VisitBlocks));
        }
        else
        {
            AddTable(table, rows);
        }

        foreach (var words in table.Elements.Where(child => child.Name is "title" or "desc"))
        {
            document.Exclusions.Count(ExclusionCounter.Description, words, document.Source);
        }
    }

    private void AddTable(MarkupElement table, List<List<MarkupElement>> rows)
    {
        var floats = new List<MarkupElement>();
        var item = TakeItem();
        var cells = rows.ConvertAll(row => row.SelectMany(cell => ReadCell(cell, floats)).ToList());
        var width = cells.Max(row => row.FindLastIndex(cell => cell.Length > 0)) + 1;
        document.Text.AddTable(
            cells.Select(row => row[..Math.Min(width, row.Count)]),
            table.Elements.Where(child => child.Name == "table-header-rows").SelectMany(GetRows).Count(),
            draft => Place(item is null ? draft : draft with { Level = 0 })
        );
        floats.ForEach(VisitDrawing);
    }

    private Draft Place(Draft draft) => _place.Paratext is { } reason ? draft.AsParatext(reason) : draft;

    /// <summary>The rows of a table, however they are grouped; what a row repeats is empty.</summary>
    private static IEnumerable<MarkupElement> GetRows(MarkupElement table) =>
        table.Elements.SelectMany(element =>
            element.Name switch
            {
                "table-row" => [element],
                "table-rows" or "table-header-rows" or "table-row-group" => GetRows(element),
                _ => [],
            }
        );

    private static bool IsCell(MarkupElement element) => element.Name is "table-cell" or "covered-table-cell";

    /// <summary>A table with headings or tables in its cells only lays out the page.</summary>
    private static bool HoldsBlocks(MarkupElement cell) =>
        cell.Elements.Any(child => child.Name is "h" or "table" or "section");

    /// <summary>A cell, and the empty ones that it stands for; those that another one covers are empty.</summary>
    private IEnumerable<InlineContentBuilder> ReadCell(MarkupElement cell, List<MarkupElement> floats)
    {
        var inlines = new OdtInlines();
        ReadCell(cell, inlines);
        floats.AddRange(inlines.Floats);
        yield return inlines.Words;
        var repeated = int.TryParse(cell["number-columns-repeated"], CultureInfo.InvariantCulture, out var count)
            ? Math.Min(count, MostColumns)
            : 1;
        for (var i = 1; i < repeated && _emptyCells-- > 0; i++)
        {
            yield return Empty;
        }
    }

    private void ReadCell(MarkupElement element, OdtInlines inlines)
    {
        foreach (var child in element.Elements)
        {
            if (IsText(child))
            {
                inlines.Words.AppendBreak();
                _inlines.Read(child, inlines, document.Styles.GetText("paragraph", child["style-name"]));
            }
            else if (OdtBlockKinds.Find(child) == OdtBlockKind.Excluded)
            {
                document.Exclusions.Count(OdtBlockKinds.GetReason(child), child, document.Source);
            }
            else if (OdtInlineKinds.IsDrawing(child.Name))
            {
                inlines.Floats.Add(child);
            }
            else
            {
                ReadCell(child, inlines);
            }
        }
    }
}
