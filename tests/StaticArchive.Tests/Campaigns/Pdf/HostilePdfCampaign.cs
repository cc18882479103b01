using System.Diagnostics;
using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Reading;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns.Pdf;

/// <summary>
/// PDF files with all kinds of harm done to them: read or refused, without an exception, within seconds and within
/// bounds of memory. A failure names its trial; <c>TRIAL=123 dotnet test --filter HostilePdfCampaign</c> runs it alone.
/// </summary>
[Collection(TimedAlone.Name)]
public class HostilePdfCampaign(ITestOutputHelper output)
{
    private const int Seed = 19;
    private const int Whole = 2_000;
    private const long MostMemory = 1_500_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public void Whatever_is_done_to_a_file_it_is_read_or_refused()
    {
        var one = Environment.GetEnvironmentVariable("TRIAL");
        var trials = one is null
            ? Enumerable.Range(0, Campaign.Share(Whole))
            : [int.Parse(one, System.Globalization.CultureInfo.InvariantCulture)];
        var files = PdfSamples.Create();
        var before = Environment.WorkingSet;
        Dictionary<PdfFailure, int> outcomes = [];
        foreach (var trial in trials)
        {
            var chance = Campaign.Chance(Seed, trial);
            var file = files[chance.Next(files.Count)];
            var (names, bytes) = PdfMutations.Apply(chance, file);
            var watch = Stopwatch.StartNew();
            var layout = PdfLayoutReader.Read(bytes);
            Assert.True(watch.Elapsed < Longest, $"trial {trial} ({names}): {watch.Elapsed}");
            Assert.True(Environment.WorkingSet - before < MostMemory, $"trial {trial} ({names}): memory");
            outcomes[layout.Failure] = outcomes.GetValueOrDefault(layout.Failure) + 1;
        }

        output.WriteLine(string.Join(", ", outcomes.Select(outcome => $"{outcome.Key} {outcome.Value}")));
    }
}
