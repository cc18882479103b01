using System.Globalization;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>
/// Counts the items of all lists, which may go on from an earlier one, and the headings.
/// </summary>
internal sealed class OdtLists(OdtStyleSheet styles)
{
    private readonly Dictionary<string, OdtListCounter> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OdtListCounter> _byStyle = new(StringComparer.Ordinal);
    private readonly OdtListCounter _headings = new();
    private int _count;

    /// <summary>The counter of an outermost list: its own, or that of the list that it continues.</summary>
    public OdtListCounter Open(MarkupElement list)
    {
        var style = list["style-name"] ?? "";
        var counter =
            list["continue-list"] is { } before && _byId.TryGetValue(before, out var named) ? named
            : list["continue-numbering"] == "true" && _byStyle.TryGetValue(style, out var last) ? last
            : new OdtListCounter { Id = ++_count };
        _byStyle[style] = counter;
        if (list["id"] is { } id)
        {
            _byId[id] = counter;
        }

        return counter;
    }

    /// <summary>The counter of a numbered paragraph that names its list.</summary>
    public OdtListCounter OpenParagraph(MarkupElement paragraph)
    {
        var id = paragraph["list-id"] ?? paragraph["style-name"] ?? "";
        if (!_byId.TryGetValue(id, out var counter))
        {
            counter = _byId[id] = new OdtListCounter { Id = ++_count };
        }

        return counter;
    }

    /// <summary>Counts an item, and labels it; null where its style has no labels, so that it is a paragraph.</summary>
    public static OdtListItem? Count(OdtListCounter counter, OdtListStyle? style, int depth, MarkupElement item)
    {
        counter.Count(style, depth, ParseNumber(item["start-value"]));
        var level = style?.GetLevel(depth) ?? OdtListLevel.Bulleted;
        return level.IsLabelled
            ? new OdtListItem(counter.Id, depth, level.IsNumbered ? counter.Format(style, depth) : null)
            : null;
    }

    /// <summary>The number of a heading as printed; empty where headings have none.</summary>
    public string CountHeading(MarkupElement heading, int level)
    {
        if (
            styles.Outline is not { } outline
            || level < 1
            || heading["is-list-header"] == "true"
            || styles.IsUnnumbered(heading["style-name"])
        )
        {
            return "";
        }

        _headings.Count(outline, level, ParseNumber(heading["start-value"]));
        return _headings.Format(outline, level);
    }

    private static int? ParseNumber(string? value) =>
        int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : null;
}
