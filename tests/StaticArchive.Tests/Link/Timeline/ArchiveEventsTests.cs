using StaticArchive.IO;
using StaticArchive.Model;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Link.Timeline;

/// <summary>The timeline of this repository's own archive: what it says it shows, who says it.</summary>
public class ArchiveEventsTests(ITestOutputHelper output)
{
    private static readonly Archive Archive = Pipeline
        .Run(FileSystem.Read(Repository.At("input")), settings => settings, _ => { })
        .Archive;

    [Fact]
    public void Every_event_has_a_passage_or_a_source()
    {
        var passages = Archive.Events.Count(one => one.Evidence.Count > 0);
        var both = Archive.Events.Count(one => one.Evidence.Count > 0 && one.Record.Sources.Count > 0);
        output.WriteLine(
            $"{Archive.Events.Count} events: {passages - both} with passages alone, "
                + $"{Archive.Events.Count - passages} with sources alone, {both} with both; "
                + $"{Archive.Events.Count(one => one.Record.IsPlanned)} planned; "
                + $"{Archive.Events.Sum(one => one.Record.Sources.Count)} sources"
        );
        Assert.NotEmpty(Archive.Events);
        Assert.DoesNotContain(Archive.Events, one => one.Evidence.Count == 0 && one.Record.Sources.Count == 0);
        Assert.All(
            Archive.Events.SelectMany(one => one.Record.Sources),
            source =>
                Assert.True(
                    source.Reference is not null
                        || (source.Url is not null && source.Title is not null && source.Publisher is not null)
                )
        );
    }

    [Fact]
    public void Every_passage_stands_where_it_was_quoted()
    {
        var quotes = Archive
            .Events.SelectMany(one => one.Evidence.Concat(one.Disputed.SelectMany(side => side.Evidence)))
            .ToList();
        var states = quotes
            .GroupBy(quote => quote.Anchor.State)
            .Select(group => $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}");
        output.WriteLine($"{quotes.Count} passages of evidence: {string.Join(", ", states)}");
        Assert.All(quotes, quote => Assert.Equal(AnchorState.Exact, quote.Anchor.State));
    }

    [Fact]
    public void A_disagreement_has_two_sides_each_with_who_says_so_and_the_one_followed_says_why()
    {
        var fields = Archive
            .Events.SelectMany(one => one.Disputed.GroupBy(side => side.Record.Field, StringComparer.Ordinal))
            .ToList();
        var counts = fields
            .GroupBy(field => field.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Count()}");
        output.WriteLine(
            $"{fields.Count} disagreements over {string.Join(", ", counts)}; "
                + $"{fields.Sum(field => field.Count())} sides"
        );
        Assert.All(
            fields,
            field =>
            {
                Assert.InRange(field.Count(), 2, int.MaxValue);
                Assert.All(field, side => Assert.True(side.Evidence.Count > 0 || side.Record.Sources.Count > 0));
                Assert.All(
                    field.Where(side => side.Record.IsPreferred),
                    side => Assert.False(string.IsNullOrEmpty(side.Record.Reason))
                );
            }
        );
    }

    [Fact]
    public void Every_date_of_the_texts_belongs_to_an_event_or_is_listed_as_mentioned()
    {
        var free = Archive.DatedMentions.Where(mention => mention.Event is null).ToList();
        output.WriteLine(
            $"{Archive.DatedMentions.Count} dates in the texts, {Archive.DatedMentions.Count - free.Count} of "
                + "them in the evidence of events"
        );
        Assert.All(
            Archive.DatedMentions.Where(mention => mention.Event is not null),
            mention => Assert.Contains(Archive.Events, one => one.Id == mention.Event)
        );
    }
}
