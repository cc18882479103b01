using System.Globalization;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <content>Lists.</content>
internal sealed partial class OdtWalker
{
    private void VisitList(MarkupElement list)
    {
        var outer = _place;
        _place = outer with
        {
            List = outer.List ?? _lists.Open(list),
            ListStyle = list["style-name"] ?? outer.ListStyle,
            Depth = outer.Depth + 1,
        };
        foreach (var item in list.Elements)
        {
            VisitItem(item);
        }

        _place = outer;
    }

    /// <summary>An item that holds nothing but a list only makes that list lie deeper.</summary>
    private void VisitItem(MarkupElement item)
    {
        var inner = _place;
        if (item.Name == "list-item" && item.Elements.FirstOrDefault(IsText) is { } first)
        {
            var style =
                _document.Styles.FindList(item["style-override"] ?? inner.ListStyle)
                ?? _document.Styles.FindListOfParagraphs(first["style-name"]);
            _place = inner with { Item = OdtLists.Count(inner.List!, style, inner.Depth, item) };
        }

        VisitBlocks(item);
        _place = inner;
    }

    private static bool IsText(MarkupElement element) => element.Name is "p" or "h";

    private void VisitNumberedParagraph(MarkupElement paragraph)
    {
        var depth = int.TryParse(paragraph["level"], CultureInfo.InvariantCulture, out var level) ? level : 1;
        var item = OdtLists.Count(
            _lists.OpenParagraph(paragraph),
            _document.Styles.FindList(paragraph["style-name"]),
            Math.Clamp(depth, 1, OdtListStyle.Depths),
            paragraph
        );
        VisitWithin(paragraph, _place with { Item = item });
    }
}
