using System.Globalization;
using System.Text;
using StaticArchive.Documents;
using StaticArchive.Text.Dates;

namespace StaticArchive.Publish.Feeds;

/// <summary>
/// Writes dated events as iCalendar (RFC 5545). Only what has days becomes an entry: a day, a stretch between two days, or a
/// month, which is said to be all that is known. Years, decades and open or doubtful dates are left to the timeline.
/// </summary>
/// <param name="name">Name of the calendar.</param>
/// <param name="site">Address of the site, ending in a slash; null when it is not known.</param>
/// <param name="stamp">Day of the newest thing in the archive; every entry is said to be of that day, since a calendar has to say one.</param>
public sealed class Calendar(string name, string? site, DateOnly stamp)
{
    /// <summary>The day of calendars whose archive states none.</summary>
    private static readonly DateOnly NoDay = new(1970, 1, 1);

    /// <summary>The bytes of an archive's calendar.</summary>
    public static ReadOnlyMemory<byte> Of(Archive archive)
    {
        var newest = InputDates.Newest(archive) is { } day && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : NoDay;
        return Encoding.UTF8.GetBytes(new Calendar(archive.Settings.Title, archive.Settings.BaseUrl, newest).Write(archive.Events));
    }

    /// <summary>The calendar.</summary>
    public string Write(IEnumerable<TimelineEvent> events)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN", "VCALENDAR");
        Line(text, "VERSION", "2.0");
        Line(text, "PRODID", "-//StaticArchive//Timeline//EN");
        Line(text, "CALSCALE", "GREGORIAN");
        Line(text, "X-WR-CALNAME", Escape(name));
        foreach (var one in events)
        {
            if (Days(Edtf.Parse(one.Record.Date)) is var (first, last))
            {
                Entry(text, one, (first, last));
            }
        }

        Line(text, "END", "VCALENDAR");
        return text.ToString();
    }

    private void Entry(StringBuilder text, TimelineEvent one, (DateOnly First, DateOnly Last) days)
    {
        Line(text, "BEGIN", "VEVENT");
        Line(text, "UID", Escape($"{one.Id}@{Host()}"));
        Line(text, "DTSTAMP", Basic(stamp) + "T000000Z");
        Line(text, "DTSTART;VALUE=DATE", Basic(days.First));
        if (days.Last < DateOnly.MaxValue)
        {
            Line(text, "DTEND;VALUE=DATE", Basic(days.Last.AddDays(1)));
        }

        Line(text, "SUMMARY", Escape(one.Record.Title));
        Line(text, "DESCRIPTION", Escape(Description(one)));
        Line(text, "CATEGORIES", Escape(one.Record.Kind));
        if (one.Record.Location is { } place)
        {
            Line(text, "LOCATION", Escape(place));
        }

        if (site is not null)
        {
            Line(text, "URL", site + Addresses.Event(one.Id));
        }

        Line(text, "STATUS", one.Record.Planned ? "TENTATIVE" : "CONFIRMED");
        Line(text, "TRANSP", "TRANSPARENT");
        Line(text, "END", "VEVENT");
    }

    /// <summary>First and last day of what is known to the day or to the month; null for everything else.</summary>
    private static (DateOnly First, DateOnly Last)? Days(Edtf? date) => date switch
    {
        EdtfDate { Qualifier.Any: false, Parts: { UnspecifiedDigits: 0, HasMonth: true, Year: >= 1 and <= 9999 } } => (date.Earliest, date.Latest),
        EdtfInterval { IsQualified: false, Start.Parts: { HasDay: true, UnspecifiedDigits: 0, Year: >= 1 }, End.Parts: { HasDay: true, UnspecifiedDigits: 0, Year: <= 9999 } } => (date.Earliest, date.Latest),
        _ => null,
    };

    private static string Description(TimelineEvent one)
    {
        var isMonth = one.Record.Date.Length == 7;
        var when = isMonth ? $"Some time in {one.DateInWords}; the day is not known, so the whole month is marked." : $"{one.DateInWords}.";
        return (one.Record.Planned ? "Planned. " : "") + when + (one.Record.Note is { } note ? "\n" + note : "");
    }

    private string Host() => site is not null && Uri.TryCreate(site, UriKind.Absolute, out var address) ? address.Host : "static-archive.invalid";

    private static string Basic(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Text values: backslash, semicolon and comma escaped, line ends as <c>\n</c>, other controls left out.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text.ReplaceLineEndings("\n"))
        {
            escaped.Append(unit switch
            {
                '\n' => "\\n",
                '\\' or ';' or ',' => "\\" + unit,
                _ when char.IsControl(unit) => "",
                _ => unit.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A content line: no more than 75 octets, continued after a line end and a blank, never inside a character.</summary>
    private static void Line(StringBuilder text, string property, string value)
    {
        var octets = 0;
        foreach (var rune in $"{property}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
