using StaticArchive.Caching;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Publish;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns.Caching;

/// <summary>
/// A preview that remembers shows what one without a cache would show, byte for byte, whatever people have done in
/// between.
/// </summary>
public class InMemoryBuildCacheTests(ITestOutputHelper output)
{
    private const int Seed = 20;

    [Fact]
    public void A_build_with_a_cache_gives_what_a_clean_one_gives()
    {
        var (edits, cache) = (new ArchiveEdits(Repository.Files("input/")), new InMemoryBuildCache());
        var (steps, files) = (Campaign.IsFull ? 200 : 10, 0);
        Same(edits, cache, "nothing has been done yet", ref files);
        for (var step = 0; step < steps; step++)
        {
            // Kinds take turns, so that even a few steps are of many kinds; chance has the rest.
            var what = edits.Step((step * 5 + 3) % edits.Kinds, Campaign.Chance(Seed, step));
            Same(edits, cache, $"step {step}: {what}", ref files);
        }

        output.WriteLine($"{steps} steps, {files} files compared, different 0");
    }

    [Fact]
    public void What_a_run_did_not_ask_for_is_forgotten()
    {
        var cache = new InMemoryBuildCache();
        var worked = 0;
        int Ask(string input) => cache.GetOrCompute("count", [input], () => ++worked);
        Assert.Equal((1, 1, 2), (Ask("a"), Ask("a"), Ask("b")));
        cache.BeginRun();
        Assert.Equal(1, Ask("a"));
        cache.BeginRun();
        Assert.Equal((1, 3), (Ask("a"), Ask("b")));
    }

    [Fact]
    public void Inputs_are_equal_by_content()
    {
        var cache = new InMemoryBuildCache();
        object Ask(string title) =>
            cache.GetOrCompute("any", [new CslItem { Title = title, Keyword = ["a"] }], () => new object());
        Assert.Same(Ask("A"), Ask(new string('A', 1)));
        Assert.NotSame(Ask("A"), Ask("B"));
    }

    [Fact]
    public void Without_a_cache_everything_is_computed_anew() =>
        Assert.NotSame(
            IBuildCache.None.GetOrCompute("any", [], () => new object()),
            IBuildCache.None.GetOrCompute("any", [], () => new object())
        );

    private static void Same(ArchiveEdits edits, InMemoryBuildCache cache, string after, ref int files)
    {
        cache.BeginRun();
        var cached = Run(edits.Files, new Pipeline.Options([], cache, IsSearchDeferred: true));
        var clean = Run(edits.Files, null);
        var all = Publishing.MergeByPath(cached.Files, cached.Search.Value);
        Assert.Equal(clean.Archive.Messages, cached.Archive.Messages);
        Assert.Equal(clean.Files.Select(file => file.Path), all.Select(file => file.Path));
        var different = clean
            .Files.Zip(all)
            .AsParallel()
            .AsOrdered()
            .Where(pair => !pair.First.Content().Span.SequenceEqual(pair.Second.Content().Span))
            .Select(pair => $"{pair.First.Path} after {after}")
            .ToList();
        Assert.Equal([], different);
        files += all.Count;
    }

    private static Pipeline.Result Run(IReadOnlyList<InputFile> input, Pipeline.Options? start) =>
        Pipeline.Run(input, settings => settings with { BaseUrl = "https://archive.example/" }, _ => { }, start);
}
