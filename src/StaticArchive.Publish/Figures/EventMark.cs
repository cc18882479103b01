using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Figures;

/// <summary>An event on a line of time.</summary>
internal sealed record EventMark
{
    /// <summary>The event.</summary>
    public required TimelineEvent Event { get; init; }

    /// <summary>Where it begins.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends.</summary>
    public required int End { get; init; }

    /// <summary>Whether it lies somewhere between, or is marked as uncertain, rather than filling all of it.</summary>
    public required bool IsUncertain { get; init; }

    /// <summary>Whether its beginning is open.</summary>
    public required bool HasOpenStart { get; init; }

    /// <summary>Whether its end is open.</summary>
    public required bool HasOpenEnd { get; init; }

    /// <summary>How far an open end is drawn before it fades away.</summary>
    private const int FadeLength = 30;

    /// <summary>
    /// Whether a line of years can show an event: not one before the year 1 or after 9999, nor one of a year unknown.
    /// </summary>
    public static bool CanShow(TimelineEvent item) =>
        item.Latest != DateOnly.MinValue
        && item.Earliest != DateOnly.MaxValue
        && (item.Earliest != DateOnly.MinValue || item.Latest != DateOnly.MaxValue);

    /// <summary>The mark of an event that can be shown.</summary>
    public static EventMark Create(TimelineEvent item, TimeScale scale)
    {
        var date = Edtf.Parse(item.Record.Date)!;
        var (opens, closes) = (item.Earliest == DateOnly.MinValue, item.Latest == DateOnly.MaxValue);

        var doubtful =
            date is EdtfSet { IsAllMembers: false }
            || date.IsQualified
            || date is EdtfDate { Components.UnspecifiedDigits: > 0 };
        var start = opens
            ? Math.Max(scale.Left, scale.GetPosition(item.Latest) - FadeLength)
            : scale.GetPosition(item.Earliest);
        var end = closes
            ? Math.Min(scale.Right, scale.GetPosition(item.Earliest) + FadeLength)
            : scale.GetPosition(item.Latest.AddDays(item.Latest == DateOnly.MaxValue ? 0 : 1));
        return new EventMark
        {
            Event = item,
            Start = start,
            End = Math.Max(start, end),
            IsUncertain = doubtful,
            HasOpenStart = opens,
            HasOpenEnd = closes,
        };
    }

    /// <summary>Its name: what is read out, and shown when one points at it.</summary>
    public string FormatName(InterfaceWords words) =>
        $"{Event.DateInWords}: {Event.Record.Title}"
        + (Event.Record.IsPlanned ? $" ({words["figure.planned"]})" : "")
        + (Event.Disputed.Count > 0 ? $" ({words["timeline.disputed"]})" : "");
}
