using System.Globalization;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.Odt;

/// <content>Tables.</content>
internal sealed partial class OdtWalker
{
    private const int MostColumns = 256;
    private static readonly InlineContentBuilder Empty = new();
    private readonly List<string> _cellPlaces = [];
    private int _emptyCells = 200_000;

    private void VisitTable(MarkupElement table)
    {
        var rows = GetRows(table).Select(row => row.Elements.Where(IsCell).ToList()).ToList();
        switch (OdtTableUse.Detect(rows))
        {
            case TableUse.Box:
                VisitBoxTable(rows);
                break;
            case TableUse.Layout:
                rows.ForEach(row => row.ForEach(VisitBlocks));
                break;
            default:
                AddTable(table, rows);
                break;
        }

        foreach (var words in table.Elements.Where(child => child.Name is "title" or "desc"))
        {
            _document.Exclusions.Count(ExclusionCounter.Description, words, _document.Source);
        }
    }

    /// <summary>What a link calls it: <c>#Table1|table</c>.</summary>
    private static IEnumerable<string> GetName(MarkupElement table) =>
        table["name"] is { Length: > 0 } name ? [name + "|table"] : [];

    private void VisitBoxTable(List<List<MarkupElement>> rows)
    {
        var outer = _place;
        var isBox = outer is { Box: 0, IsNote: false, IsContents: false };
        _place = outer with { Box = isBox ? _document.CountBox() : outer.Box, Item = null, List = null, Depth = 0 };
        rows.ForEach(row => row.ForEach(VisitBlocks));
        _place = outer;
    }

    private void AddTable(MarkupElement table, List<List<MarkupElement>> rows)
    {
        var drawings = new List<MarkupElement>();
        _cellPlaces.Clear();
        var cells = rows.ConvertAll(row => row.SelectMany(cell => ReadCell(cell, drawings)).ToList());
        var width = cells.Select(row => row.FindLastIndex(cell => cell.Length > 0)).DefaultIfEmpty(-1).Max() + 1;
        if (width > 0)
        {
            _story.Add(
                new StoryBlock.TableBlock(
                    cells.ConvertAll(row => row[..Math.Min(width, row.Count)]),
                    table.Elements.Where(child => child.Name == "table-header-rows").SelectMany(GetRows).Count(),
                    _place.Box
                )
                {
                    Places = [.. GetName(table), .. _cellPlaces],
                }
            );
        }

        _story.AddPictures([.. drawings.Select(FindPicture).OfType<StoryPicture>()]);
        drawings.ForEach(VisitDrawing);
    }

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

    /// <summary>A cell, and the empty ones that it stands for; those that another one covers are empty.</summary>
    private IEnumerable<InlineContentBuilder> ReadCell(MarkupElement cell, List<MarkupElement> drawings)
    {
        var words = new InlineContentBuilder();
        ReadCell(cell, words, drawings);
        yield return words;
        var repeated = int.TryParse(cell["number-columns-repeated"], CultureInfo.InvariantCulture, out var count)
            ? Math.Min(count, MostColumns)
            : 1;
        for (var i = 1; i < repeated && _emptyCells-- > 0; i++)
        {
            yield return Empty;
        }
    }

    private void ReadCell(MarkupElement element, InlineContentBuilder words, List<MarkupElement> drawings)
    {
        foreach (var child in element.Elements)
        {
            if (IsText(child))
            {
                var style = _document.Styles.GetParagraph(child["style-name"]);
                words.AppendBreak();
                var paragraph = new StoryParagraph
                {
                    Words = words,
                    Style = style,
                    Format = style.Paragraph,
                };
                _inlines.Read(child, paragraph);
                _cellPlaces.AddRange(paragraph.Places);
                drawings.AddRange(_inlines.Drawings);
            }
            else if (OdtBlockClassifier.Find(child) == OdtBlockKind.Excluded)
            {
                _document.Exclusions.Count(OdtBlockClassifier.GetReason(child), child, _document.Source);
            }
            else if (OdtInlineClassifier.IsDrawing(child.Name))
            {
                drawings.Add(child);
            }
            else
            {
                ReadCell(child, words, drawings);
            }
        }
    }
}
