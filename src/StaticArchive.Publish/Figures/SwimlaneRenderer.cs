using System.Globalization;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Figures;

/// <summary>Draws a kind's marks, each a link to its event.</summary>
/// <param name="layout">Measures of the picture.</param>
/// <param name="kindNumbers">Numbers of the kinds on the page, by which its style sheet narrows.</param>
internal sealed class SwimlaneRenderer(
    OverviewLayout layout,
    IReadOnlyDictionary<string, int> kindNumbers,
    InterfaceWords words
)
{
    private const int Gap = 4;
    private const int CountHeight = 16;
    private const int DigitWidth = 7;
    private const int MaxNameLength = 17;

    private int HeadHeight => layout.IsLabelAbove ? 15 : 0;

    /// <summary>How much room a lane takes.</summary>
    public int GetHeight(Swimlane lane) => HeadHeight + (Math.Max(1, lane.Rows.Count) * layout.Target) + Gap;

    /// <summary>Draws a lane.</summary>
    public void Draw(SvgBuilder drawing, Swimlane lane, int top)
    {
        var number = kindNumbers.TryGetValue(lane.Kind, out var known)
            ? string.Create(CultureInfo.InvariantCulture, $" n{known}")
            : "";
        var kind = LabelFormatter.FormatKind(lane.Kind, words);
        drawing.OpenGroup($"tl-lane k-{Slug.From(lane.Kind)}{number}", kind);
        var name = kind.Length > MaxNameLength ? kind[..(MaxNameLength - 1)] + "…" : kind;
        drawing.AddText(
            layout.IsLabelAbove ? layout.Left : layout.Left - 8,
            top + (layout.IsLabelAbove ? 11 : (layout.Target / 2) + 4),
            name,
            ("tl-kind", layout.IsLabelAbove ? "start" : "end")
        );
        for (var row = 0; row < lane.Rows.Count; row++)
        {
            foreach (var mark in lane.Rows[row])
            {
                DrawLink(drawing, mark, top + HeadHeight + (row * layout.Target));
            }
        }

        drawing.CloseGroup();
    }

    private void DrawLink(SvgBuilder drawing, MarkGroup mark, int y)
    {
        var (start, end) = mark.GetTarget(layout);
        drawing.OpenLink("#" + mark.FirstId, mark.FormatName(words), new SvgRect(start, y, end - start, layout.Target));
        if (mark.Marks is [var single])
        {
            DrawMark(drawing, single, mark.CssClass, y + (layout.Target / 2));
        }
        else
        {
            DrawCount(drawing, mark, y + (layout.Target / 2));
        }

        drawing.CloseLink();
    }

    /// <summary>A bar over all of them, and in its middle how many they are.</summary>
    private static void DrawCount(SvgBuilder drawing, MarkGroup mark, int middle)
    {
        var width = Math.Max(mark.End - mark.Start, Math.Max(CountHeight, (mark.Count.Length * DigitWidth) + 8));
        var centre = (mark.Start + mark.End) / 2;
        drawing
            .AddRect(
                new SvgRect(centre - (width / 2), middle - (CountHeight / 2), width, CountHeight),
                mark.CssClass + " tl-group"
            )
            .AddText(centre, middle + 4, mark.Count, ("tl-count", "middle"));
    }

    private void DrawMark(SvgBuilder drawing, EventMark mark, string cssClass, int middle)
    {
        var (width, top) = (mark.End - mark.Start, middle - layout.Radius);
        if (mark.HasOpenStart || mark.HasOpenEnd)
        {
            DrawFading(drawing, mark, cssClass, new SvgRect(mark.Start, top, width, 2 * layout.Radius));
        }
        else if (width <= 2 * layout.Radius)
        {
            drawing.AddCircle((mark.Start + mark.End) / 2, middle, layout.Radius, (cssClass, null));
        }
        else
        {
            drawing.AddRect(new SvgRect(mark.Start, top + 1, width, (2 * layout.Radius) - 2), cssClass);
        }
    }

    /// <summary>Three pieces, each paler than the one before.</summary>
    private static void DrawFading(SvgBuilder drawing, EventMark mark, string cssClass, SvgRect area)
    {
        var step = Math.Max(1, area.Width / 3);
        for (var i = 0; i < 3; i++)
        {
            var pale = mark.HasOpenStart ? 3 - i : i + 1;
            drawing.AddRect(
                new SvgRect(area.X + (i * step), area.Y + 1, step, area.Height - 2),
                string.Create(CultureInfo.InvariantCulture, $"{cssClass} tl-fade-{pale}")
            );
        }
    }
}
