using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Tests.IO;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns.Caching;

/// <summary>
/// A build that begins with the cache of the one before gives what a clean one gives, byte for byte, whatever was done
/// in between to the archive, to the site or to the cache.
/// </summary>
public class DiskBuildCacheTests(ITestOutputHelper output)
{
    private const int Seed = 21;

    [Fact]
    public void A_build_with_a_cache_gives_what_a_clean_one_gives()
    {
        using var folder = new TempFolder();
        var edits = new ArchiveEdits(Repository.Files("input/"));
        var (steps, files, unchanged) = (Campaign.IsFull ? 200 : 10, 0, 0);
        for (var step = 0; step <= steps; step++)
        {
            // Kinds take turns, so that even a few steps are of many kinds; chance has the rest.
            var chance = Campaign.Chance(Seed, step);
            var what =
                step == 0
                    ? "nothing has been done yet"
                    : (
                        $"step {step}: {edits.Step(((step * 5) + 3) % edits.Kinds, chance)}, "
                        + $"{CacheDamage.Do(folder, chance)}"
                    );
            unchanged += Build(folder, edits.Files, isFinished: step == 0 || chance.Next(10) > 0);
            files += Compare(folder, edits.Files, what);
        }

        output.WriteLine($"{steps} steps, {files} files compared, {unchanged} left as they were, different 0");
        Assert.True(unchanged > files / 10, $"only {unchanged} of {files} files were left as they were");
    }

    [Fact]
    public void Files_of_equal_inputs_are_not_made_again()
    {
        using var folder = new TempFolder();
        var input = Repository.Files("input/").ToList();
        Assert.Equal(0, Build(folder, input, isFinished: true));
        var said = Run(input, null).Files.Count(file => file.Inputs is not null);
        Assert.InRange(Build(folder, input, isFinished: true), said / 4, said);
    }

    private static int Build(TempFolder folder, IReadOnlyList<InputFile> input, bool isFinished)
    {
        using var cache = FileSystem.OpenCache(
            new ArchiveFolders(folder.Path, folder.At("input"), folder.At("output")),
            input,
            TestMachine.CacheOptions
        )!;
        var result = Run(input, new Pipeline.Options([], cache));
        FileSystem.Write(folder.At("output"), result.Files, new SiteWriterOptions(Cache: cache));
        if (isFinished)
        {
            cache.Commit();
        }

        return cache.UnchangedCount;
    }

    private static int Compare(TempFolder folder, IReadOnlyList<InputFile> input, string after)
    {
        var clean = Run(input, null).Files;
        var built = FileSystem.ReadSite(folder.At("output"));
        Assert.Equal(
            clean.Select(file => file.Path),
            built.Keys.Where(path => path != ".static-archive").Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            [],
            clean
                .AsParallel()
                .AsOrdered()
                .Where(file => !file.Content().Span.SequenceEqual(built[file.Path]().Span))
                .Select(file => $"{file.Path} after {after}")
        );
        return clean.Count;
    }

    private static Pipeline.Result Run(IReadOnlyList<InputFile> input, Pipeline.Options? start) =>
        Pipeline.Run(input, settings => settings with { BaseUrl = "https://archive.example/" }, _ => { }, start);
}
