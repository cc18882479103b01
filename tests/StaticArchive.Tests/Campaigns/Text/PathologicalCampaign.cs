using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns.Text;

/// <summary>
/// One thing over and over, in every place that a person can write to: no exception, and none takes over two seconds.
/// </summary>
[Collection(TimedAlone.Name)]
public class PathologicalCampaign(ITestOutputHelper output)
{
    private const int Length = 40_000;

    [Fact]
    public void No_scanner_needs_the_square_of_what_it_reads()
    {
        var tally = new Tally($"one thing over and over, {Length / 1000} kB");
        var pairs = HostilePlaces.All.SelectMany(_ => Pathological.Units, (place, unit) => (place, unit)).ToArray();
        new Random(9).Shuffle(pairs);
        foreach (var (place, unit) in pairs.Take(Campaign.Share(pairs.Length)))
        {
            // Of every line there a work is made, with a page and a dozen exports.
            var file = place.Fill(Pathological.Repeat(unit, place.Name == "reference list" ? Length / 8 : Length));
            Guard
                .Run([file, Corpus.Other])
                .Enter(tally, $"{place.Name}: {System.Text.Json.JsonSerializer.Serialize(unit)}", file.Path);
        }

        tally.Close(output);
    }
}
