using System.Collections.Immutable;
using System.Globalization;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Figures;

/// <summary>A mark, or several that stand too close together to be hit one by one.</summary>
/// <param name="Marks">In no certain order.</param>
/// <param name="Start">Where the first begins.</param>
/// <param name="End">Where the last ends.</param>
internal sealed record MarkGroup(ImmutableList<EventMark> Marks, int Start, int End)
{
    private const int MaxTitles = 3;

    /// <summary>From where to where something can be hit.</summary>
    public sealed record Target(int Start, int End);

    /// <summary>A mark by itself.</summary>
    public static MarkGroup From(EventMark mark) => new([mark], mark.Start, mark.End);

    /// <summary>With one more.</summary>
    public MarkGroup Add(EventMark mark) => new(Marks.Add(mark), Math.Min(Start, mark.Start), Math.Max(End, mark.End));

    /// <summary>How wide it would be with one more.</summary>
    public int GetWidthWith(EventMark mark) => Math.Max(End, mark.End) - Math.Min(Start, mark.Start);

    /// <summary>Where it can be hit: at least as wide as a finger needs, and inside the picture.</summary>
    public Target GetTarget(OverviewLayout layout)
    {
        var width = Math.Max(layout.Target, End - Start);
        var start = Math.Clamp((Start + End - width) / 2, 0, layout.Width - width);
        return new Target(start, start + width);
    }

    /// <summary>The class of its look; what is said of all of its marks holds for it.</summary>
    public string CssClass =>
        "tl-mark"
        + (Marks.All(mark => mark.IsUncertain) ? " tl-maybe" : "")
        + (Marks.All(mark => mark.Event.Record.IsPlanned) ? " tl-planned" : "");

    /// <summary>
    /// Its name: <c>5 events, March 1997 … about 1999: The first; the second; the third; and 2 more</c>.
    /// </summary>
    public string FormatName(InterfaceWords words)
    {
        if (Marks is [var single])
        {
            return single.FormatName(words);
        }

        List<EventMark> sorted = [.. Marks.OrderBy(mark => EdtfSortKey.ForEvent(mark.Event))];
        var (first, last) = (sorted[0].Event.DateInWords, sorted[^1].Event.DateInWords);
        return $"{words.Count("count.events", Marks.Count)}, {first}"
            + (first == last ? "" : $" … {last}")
            + ": "
            + string.Join("; ", sorted.Take(MaxTitles).Select(mark => mark.Event.Record.Title))
            + (Marks.Count > MaxTitles ? "; " + words.Count("paper.and-more", Marks.Count - MaxTitles) : "");
    }

    /// <summary>The event it leads to: the first.</summary>
    public string FirstId => Marks.MinBy(mark => EdtfSortKey.ForEvent(mark.Event))!.Event.Id;

    /// <summary>How many events it stands for.</summary>
    public string Count => Format(Marks.Count);

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
