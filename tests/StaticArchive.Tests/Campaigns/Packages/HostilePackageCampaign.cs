using StaticArchive.Model;
using StaticArchive.Tests.Campaigns.Text;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns.Packages;

/// <summary>
/// Documents that are zip files with harm done to them: no exception, none over two seconds, memory within bounds, and
/// the paper beside it is there. <c>TRIAL=123 dotnet test --filter HostilePackageCampaign</c> runs one again alone.
/// </summary>
[Collection(TimedAlone.Name)]
public class HostilePackageCampaign(ITestOutputHelper output)
{
    private const int Seed = 19;
    private const int WholeOfEach = 2_000;
    private const long MostMemory = 1_000_000_000;

    [Fact]
    public void Whatever_is_done_to_a_zip_file_it_is_built_or_refused()
    {
        var tally = new Tally($"hostile packages, seed {Seed}");
        var before = Environment.WorkingSet;
        foreach (var trial in Trials())
        {
            var chance = Campaign.Chance(Seed, trial);
            var package = PackageCorpus.All[trial % PackageCorpus.All.Count];
            var (names, bytes) = PackageMutations.Apply(chance, package);
            var path = "input/papers/hostile/paper" + package.Extension;
            var guard = Guard.Run([new InputFile(path, bytes), Corpus.Other]);
            guard.Enter(tally, $"trial {trial} ({names}; {path}, {bytes.Length} bytes)", path);
            if (guard.Result is { } result && !result.Files.Any(file => file.Path == "papers/other/index.html"))
            {
                tally.Fail("lost", $"trial {trial} ({names}; {path}): the paper beside it is gone");
            }
        }

        tally.Close(output);
        Assert.InRange(Environment.WorkingSet - before, long.MinValue, MostMemory);
    }

    private static IEnumerable<int> Trials() =>
        Environment.GetEnvironmentVariable("TRIAL") is { } one
            ? [int.Parse(one, System.Globalization.CultureInfo.InvariantCulture)]
            : Enumerable.Range(0, Campaign.Share(WholeOfEach * PackageCorpus.All.Count));
}
