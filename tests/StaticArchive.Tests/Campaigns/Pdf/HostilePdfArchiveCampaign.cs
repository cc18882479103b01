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

    [Fact]
    public void Whatever_is_done_to_a_PDF_file_it_is_built_or_refused()
    {
        var files = new HostileFiles($"hostile PDF files, seed {Seed}", "input/papers/hostile/paper.pdf", Whole);
        files.Run(output, trial => PdfObjectMutations.Apply(Campaign.Chance(Seed, trial), PdfSource.Create()));
    }
}
