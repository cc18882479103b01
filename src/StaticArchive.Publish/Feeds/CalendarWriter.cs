using System.Globalization;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Feeds;

/// <summary>
/// Writes dated events as iCalendar (RFC 5545). Only what has days becomes an entry: a day, a stretch between two days,
/// or a month, which is said to be all that is known. Years, decades and open or doubtful dates are left to the
/// timeline.
/// </summary>
/// <param name="name">Name of the calendar.</param>
/// <param name="site">Address of the site, ending in a slash; null when it is not known.</param>
/// <param name="words">The words of the interface.</param>
/// <param name="stamp">Day of the newest thing in the archive; every entry is said to be of that day, since a calendar
/// has to say one.</param>
public sealed class CalendarWriter(string name, string? site, DateOnly stamp, InterfaceWords words)
{
    /// <summary>The day of calendars whose archive states none.</summary>
    private static readonly DateOnly DefaultStamp = new(1970, 1, 1);

    /// <summary>The bytes of an archive's calendar.</summary>
    public static ReadOnlyMemory<byte> WriteFile(SiteIndex index)
    {
        var archive = index.Archive;
        var newest =
            ContentDateResolver.GetNewest(archive) is { } day
            && DateOnly.TryParseExact(
                day,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
                ? date
                : DefaultStamp;
        return Encoding.UTF8.GetBytes(
            new CalendarWriter(archive.Settings.Title, archive.Settings.BaseUrl, newest, index.Words).Write(
                archive.Events
            )
        );
    }

    /// <summary>The calendar.</summary>
    public string Write(IEnumerable<TimelineEvent> events)
    {
        var text = new StringBuilder();
        WriteContentLine(text, "BEGIN", "VCALENDAR");
        WriteContentLine(text, "VERSION", "2.0");
        WriteContentLine(text, "PRODID", "-//StaticArchive//Timeline//EN");
        WriteContentLine(text, "CALSCALE", "GREGORIAN");
        WriteContentLine(text, "X-WR-CALNAME", Escape(name));
        foreach (var item in events)
        {
            if (GetDateRange(Edtf.Parse(item.Record.Date)) is var (first, last))
            {
                WriteEvent(text, item, (first, last));
            }
        }

        WriteContentLine(text, "END", "VCALENDAR");
        return text.ToString();
    }

    private void WriteEvent(StringBuilder text, TimelineEvent item, (DateOnly First, DateOnly Last) days)
    {
        WriteContentLine(text, "BEGIN", "VEVENT");
        WriteContentLine(text, "UID", Escape($"{GetFirstId(item)}@{GetHost()}"));
        WriteContentLine(text, "DTSTAMP", FormatBasicDate(stamp) + "T000000Z");
        WriteContentLine(text, "DTSTART;VALUE=DATE", FormatBasicDate(days.First));
        if (days.Last < DateOnly.MaxValue)
        {
            WriteContentLine(text, "DTEND;VALUE=DATE", FormatBasicDate(days.Last.AddDays(1)));
        }

        WriteContentLine(text, "SUMMARY", Escape(item.Record.Title));
        WriteContentLine(text, "DESCRIPTION", Escape(FormatDescription(item)));
        WriteContentLine(text, "CATEGORIES", Escape(item.Record.Kind));
        if (item.Record.Location is { } place)
        {
            WriteContentLine(text, "LOCATION", Escape(place));
        }

        if (site is not null)
        {
            WriteContentLine(text, "URL", site + SiteUrls.Event(item.Id));
        }

        WriteContentLine(text, "STATUS", item.Record.IsPlanned ? "TENTATIVE" : "CONFIRMED");
        WriteContentLine(text, "TRANSP", "TRANSPARENT");
        WriteContentLine(text, "END", "VEVENT");
    }

    /// <summary>
    /// An entry that a reader's calendar has already stays one and the same when its paper gets another name: the
    /// oldest of the names counts.
    /// </summary>
    private static string GetFirstId(TimelineEvent item) => item.FormerIds.Count > 0 ? item.FormerIds[0] : item.Id;

    /// <summary>First and last day of what is known to the day or to the month; null for everything else.</summary>
    private static (DateOnly First, DateOnly Last)? GetDateRange(Edtf? date) =>
        date switch
        {
            EdtfDate
            {
                IsQualified: false,
                Components: { UnspecifiedDigits: 0, HasMonth: true, Year: >= 1 and <= 9999 }
            } => (date.Earliest, date.Latest),
            EdtfInterval
            {
                IsQualified: false,
                Start.Components: { HasDay: true, UnspecifiedDigits: 0, Year: >= 1 },
                End.Components: { HasDay: true, UnspecifiedDigits: 0, Year: <= 9999 }
            } => (date.Earliest, date.Latest),
            _ => null,
        };

    private string FormatDescription(TimelineEvent item)
    {
        var isMonth = item.Record.Date.Length == 7;
        var when = isMonth ? words.Format("calendar.month", item.DateInWords) : $"{item.DateInWords}.";
        return (item.Record.IsPlanned ? words["calendar.planned"] + " " : "")
            + when
            + (item.Record.Note is { } note ? "\n" + note : "");
    }

    private string GetHost() =>
        site is not null && Uri.TryCreate(site, UriKind.Absolute, out var address)
            ? address.Host
            : "static-archive.invalid";

    private static string FormatBasicDate(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>
    /// Text values: backslash, semicolon and comma escaped, line ends as <c>\n</c>, other controls left out.
    /// </summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text.ReplaceLineEndings("\n"))
        {
            escaped.Append(
                unit switch
                {
                    '\n' => "\\n",
                    '\\' or ';' or ',' => "\\" + unit,
                    _ when char.IsControl(unit) => "",
                    _ => unit.ToString(),
                }
            );
        }

        return escaped.ToString();
    }

    /// <summary>
    /// A content line: no more than 75 octets, continued after a line end and a blank, never inside a character.
    /// </summary>
    private static void WriteContentLine(StringBuilder text, string property, string value)
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
