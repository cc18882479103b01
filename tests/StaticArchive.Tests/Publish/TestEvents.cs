using StaticArchive.Model;
using StaticArchive.Model.Messages;
using static StaticArchive.Tests.Publish.TestArchive;

namespace StaticArchive.Tests.Publish;

/// <summary>The timeline of the archive made by hand.</summary>
internal static class TestEvents
{
    private static readonly TextQuoteSelector Quote = new(
        "one",
        null,
        "in England",
        null,
        null,
        new SourceLocation("input/timeline/a.yml", 7, 12)
    );

    private static readonly SourceReference[] Sources =
    [
        new(null, "https://example.org/s", "A source", null, "2003"),
        new("bushel-2012", null, null, null, null),
    ];

    /// <summary>
    /// An event with sources, one with evidence and a dispute, one that the withdrawn paper alone tells of.
    /// </summary>
    public static List<TimelineEvent> All()
    {
        var lost = Quote with { Exact = "nowhere", Location = new SourceLocation("input/timeline/a.yml", 9, 12) };
        var secret = Quote with { Paper = "gone", Exact = "Secret" };
        return
        [
            Event("before-2003", "../2003-05", DateOnly.MinValue, new DateOnly(2003, 5, 31)) with
            {
                Record = Record("before-2003", "../2003-05") with { Sources = Sources },
            },
            Event("launched", "2003~", new DateOnly(2003, 1, 1), new DateOnly(2003, 12, 31)) with
            {
                Evidence =
                [
                    new Evidence(Quote, new Anchor(AnchorState.Exact, "one.main", At("in England"), "p-pair", null)),
                    new Evidence(lost, new Anchor(AnchorState.Orphan, null, default, null, "not found")),
                ],
                Disputed = [new Dispute(new DisputeRecord("date", "2004", [], [Sources[0]], false, "it is older"), [])],
            },
            Event("told-by-the-secret", "2001", new DateOnly(2001, 1, 1), new DateOnly(2001, 12, 31)) with
            {
                Evidence =
                [
                    new Evidence(secret, new Anchor(AnchorState.Exact, "gone.text", new Span(0, 6), "p-whole", null)),
                ],
            },
        ];
    }

    private static TimelineEvent Event(string id, string date, DateOnly earliest, DateOnly latest) =>
        new()
        {
            Record = Record(id, date),
            Earliest = earliest,
            Latest = latest,
            DateInWords = date,
        };

    private static EventRecord Record(string id, string date) =>
        new()
        {
            Id = id,
            SourceLocation = new SourceLocation("input/timeline/a.yml", 1),
            Date = date,
            Title = "It is launched",
            Kind = "launch",
        };
}
