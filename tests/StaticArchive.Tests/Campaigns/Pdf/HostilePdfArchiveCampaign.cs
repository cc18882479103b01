using StaticArchive.Model;
using StaticArchive.Tests.Campaigns.Text;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns.Pdf;

/// <summary>
/// PDF files with harm done to their objects and to what their pages draw, through every station: no exception, none
/// over two seconds, and the paper beside it is there.
/// <c>TRIAL=123 dotnet test --filter HostilePdfArchiveCampaign</c> runs one again alone.
/// </summary>
[Collection(TimedAlone.Name)]
public class HostilePdfArchiveCampaign(ITestOutputHelper output)
{
    private const int Seed = 192;
    private const int Whole = 2_000;
    private const string Path = "input/papers/hostile/paper.pdf";

    [Fact]
    public void Whatever_is_done_to_a_PDF_file_it_is_built_or_refused()
    {
        var tally = new Tally($"hostile PDF files, seed {Seed}");
        foreach (var trial in Trials())
        {
            var (names, bytes) = PdfObjectMutations.Apply(Campaign.Chance(Seed, trial), PdfSource.Create());
            var guard = Guard.Run([new InputFile(Path, bytes), Corpus.Other]);
            guard.Enter(tally, $"trial {trial} ({names}, {bytes.Length} bytes)", Path);
            if (guard.Result is { } result && !result.Files.Any(file => file.Path == "papers/other/index.html"))
            {
                tally.Fail("lost", $"trial {trial} ({names}): the paper beside it is gone");
            }
        }

        tally.Close(output);
    }

    private static IEnumerable<int> Trials() =>
        Environment.GetEnvironmentVariable("TRIAL") is { } one
            ? [int.Parse(one, System.Globalization.CultureInfo.InvariantCulture)]
            : Enumerable.Range(0, Campaign.Share(Whole));
}
