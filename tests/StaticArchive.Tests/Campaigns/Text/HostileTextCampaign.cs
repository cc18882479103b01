using StaticArchive.Model;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns.Text;

/// <summary>
/// Files with all kinds of harm done to them, through every station, with every file of the site made: no exception, no
/// document over two seconds, memory within bounds, every message with a place, and the paper beside it is there. A
/// failure names its trial; <c>TRIAL=123 dotnet test --filter HostileTextCampaign</c> runs that one alone.
/// </summary>
[Collection(TimedAlone.Name)]
public class HostileTextCampaign(ITestOutputHelper output)
{
    private const int Seed = 9;
    private const int Whole = 10_000;
    private const long MostMemory = 1_500_000_000;

    [Fact]
    public void Whatever_is_done_to_a_file_it_is_built_or_refused()
    {
        var tally = new Tally($"hostile text, seed {Seed}");
        var one = Environment.GetEnvironmentVariable("TRIAL");
        var trials = one is null
            ? Enumerable.Range(0, Campaign.Share(Whole))
            : [int.Parse(one, System.Globalization.CultureInfo.InvariantCulture)];
        // Other tests of the process may have taken more before.
        var before = Environment.WorkingSet;
        var most = before;
        Parallel.ForEach(
            trials,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            trial =>
            {
                var (names, file, input) = Mutated(trial);
                var guard = Guard.Run([.. input, Corpus.Other]);
                guard.Enter(
                    tally,
                    $"trial {trial} ({names}; {file}, {input.Sum(part => part.Bytes.Length)} bytes)",
                    file
                );
                if (guard.Result is { } result && !IsThere(result))
                {
                    tally.Fail("lost", $"trial {trial} ({names}; {file}): the paper beside it is gone");
                }

                InterlockedMax(ref most, Environment.WorkingSet);
            }
        );

        tally.Close(output);
        Assert.InRange(most - before, 0, MostMemory);
    }

    private static void InterlockedMax(ref long most, long value)
    {
        for (var known = Volatile.Read(ref most); known < value; known = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, value, known);
        }
    }

    /// <summary>An archive with harm done to one of its files.</summary>
    internal static (string Names, string File, IReadOnlyList<InputFile> Input) Mutated(int trial)
    {
        var chance = Campaign.Chance(Seed, trial);
        var archive = Corpus.All[chance.Next(Corpus.All.Count)];
        var file = archive[chance.Next(archive.Count)];
        var (names, bytes) = Mutations.Apply(chance, file.Bytes.ToArray());
        return (names, file.Path, [.. archive.Where(other => other != file), file with { Bytes = bytes }]);
    }

    /// <summary>
    /// What is done to its own record, or a mutated <c>archive.yml</c>, may change how it is shown, not that it is.
    /// </summary>
    private static bool IsThere(Pipeline.Result result) =>
        result.Files.Any(file => file.Path == "papers/other/index.html");
}
