using StaticArchive.Documents;
using StaticArchive.Text.Dates;

namespace StaticArchive.Publish.Timeline;

/// <summary>An event on a line of time.</summary>
/// <param name="Event">The event.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsDoubtful">Whether it lies somewhere between, or is marked as uncertain, rather than filling all of it.</param>
/// <param name="FadesIn">Whether its beginning is open.</param>
/// <param name="FadesOut">Whether its end is open.</param>
internal sealed record EventMark(TimelineEvent Event, int Start, int End, bool IsDoubtful, bool FadesIn, bool FadesOut)
{
    /// <summary>How far an open end is drawn before it fades away.</summary>
    private const int Fade = 30;

    /// <summary>The mark of an event; null where it lies before or after all of the line.</summary>
    public static EventMark? Of(TimelineEvent one, TimeScale scale)
    {
        var date = Edtf.Parse(one.Record.Date)!;
        var (opens, closes) = (one.Earliest == DateOnly.MinValue, one.Latest == DateOnly.MaxValue);
        if (opens && closes)
        {
            return null;
        }

        var doubtful = date is EdtfSet { All: false } || date.IsQualified || date is EdtfDate { Parts.UnspecifiedDigits: > 0 };
        var start = opens ? Math.Max(scale.Left, scale.At(one.Latest) - Fade) : scale.At(one.Earliest);
        var end = closes ? Math.Min(scale.Right, scale.At(one.Earliest) + Fade) : scale.At(one.Latest.AddDays(one.Latest == DateOnly.MaxValue ? 0 : 1));
        return new EventMark(one, start, Math.Max(start, end), doubtful, opens, closes);
    }

    /// <summary>The class of its look.</summary>
    public string Look => "tl-mark" + (IsDoubtful ? " tl-maybe" : "") + (Event.Record.Planned ? " tl-planned" : "");

    /// <summary>What is shown when one points at it.</summary>
    public string Hint => $"{Event.DateInWords}: {Event.Record.Title}{(Event.Record.Planned ? " (planned)" : "")}";
}
