using StaticArchive.Model;
using StaticArchive.Tests.Campaigns.Text;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns;

/// <summary>Damaged files of one format, each beside a paper that has to be built all the same.</summary>
/// <param name="Name">What the tally calls them.</param>
/// <param name="Path">Where each stands.</param>
/// <param name="Whole">How many the whole campaign tries.</param>
internal sealed record HostileFiles(string Name, string Path, int Whole)
{
    /// <summary>Tries them, or with <c>TRIAL=123</c> one alone.</summary>
    public void Run(ITestOutputHelper output, Func<int, (string Names, byte[] Bytes)> create)
    {
        var tally = new Tally(Name);
        foreach (var trial in Trials())
        {
            var (names, bytes) = create(trial);
            var guard = Guard.Run([new InputFile(Path, bytes), Corpus.Other]);
            guard.Enter(tally, $"trial {trial} ({names}, {bytes.Length} bytes)", Path);
            if (guard.Result is { } result && !result.Files.Any(file => file.Path == "papers/other/index.html"))
            {
                tally.Fail("lost", $"trial {trial} ({names}): the paper beside it is gone");
            }
        }

        tally.Close(output);
    }

    private IEnumerable<int> Trials() =>
        Environment.GetEnvironmentVariable("TRIAL") is { } one
            ? [int.Parse(one, System.Globalization.CultureInfo.InvariantCulture)]
            : Enumerable.Range(0, Campaign.Share(Whole));
}
