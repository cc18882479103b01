using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Publish.Feeds;

namespace StaticArchive.Tests.Publish.Feeds;

/// <summary>Events as iCalendar (RFC 5545).</summary>
public class CalendarTests
{
    [Theory]
    [InlineData("2005-10-03", "20051003", "20051004")]
    [InlineData("2001-07", "20010701", "20010801")]
    [InlineData("2000-11-09/2000-11-15", "20001109", "20001116")]
    public void A_day_a_month_and_days_have_an_entry(string date, string start, string end)
    {
        var text = Write(date);
        Assert.Contains($"DTSTART;VALUE=DATE:{start}\r\nDTEND;VALUE=DATE:{end}\r\n", text, StringComparison.Ordinal);
        Assert.Contains("UID:x@archive.example\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2005")]
    [InlineData("1998~")]
    [InlineData("2005-10?")]
    [InlineData("../2003-05")]
    [InlineData("194X")]
    [InlineData("[2006-09-07..2009-04-15]")]
    public void What_is_known_less_closely_has_none(string date) =>
        Assert.DoesNotContain("BEGIN:VEVENT", Write(date), StringComparison.Ordinal);

    [Fact]
    public void Lines_end_as_they_must_are_folded_and_break_no_character()
    {
        var text = Write("2005-10-03", string.Concat(Enumerable.Repeat("Łódź; a \U0001F600, b\\c ", 12)));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains(
            "Łódź\\; a \U0001F600\\, b\\\\c",
            text.Replace("\r\n ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_event_of_a_paper_that_got_another_name_keeps_the_id_that_calendars_know()
    {
        const string Text = "# On rivers\n\nThey run.\n";
        Assert.Contains("UID:published-rivers@archive.example\r\n", Read("rivers", ""), StringComparison.Ordinal);
        Assert.Contains(
            "UID:published-rivers@archive.example\r\n",
            Read("streams", "formerly: rivers\n"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "UID:published-rivers@archive.example\r\n",
            Read("brooks", "formerly: [rivers, streams]\n"),
            StringComparison.Ordinal
        );

        static string Read(string id, string former) =>
            System.Text.Encoding.UTF8.GetString(
                new SmallSite(
                    ($"papers/{id}/text.md", Text),
                    ($"papers/{id}/paper.yml", "issued: 1999-03-04\n" + former)
                ).Bytes("data/events.ics")
            );
    }

    private static string Write(string date, string title = "It happens")
    {
        var edtf = Edtf.Parse(date)!;
        var record = new EventRecord
        {
            Id = "x",
            SourceLocation = new SourceLocation("input/timeline/x.yml"),
            Date = date,
            Title = title,
            Kind = "change",
        };
        return new CalendarWriter(
            "Papers",
            "https://archive.example/sub/",
            new DateOnly(2020, 2, 29),
            TestWords.English
        ).Write([
            new TimelineEvent
            {
                Record = record,
                Earliest = edtf.Earliest,
                Latest = edtf.Latest,
                DateInWords = EdtfFormatter.English.Format(edtf),
            },
        ]);
    }
}
