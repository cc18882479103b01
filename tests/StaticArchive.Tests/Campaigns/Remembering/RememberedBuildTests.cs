using StaticArchive.Caching;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Publish;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns.Remembering;

/// <summary>
/// A preview that remembers shows what one without a memory would show, byte for byte, whatever people have done in
/// between.
/// </summary>
public class RememberedBuildTests(ITestOutputHelper output)
{
    private const int Seed = 20;

    [Fact]
    public void A_run_with_a_memory_gives_what_a_run_without_gives()
    {
        var (edits, memory) = (new Edits(Repository.Files("input/")), new InMemoryBuildCache());
        var (steps, files) = (Campaign.IsFull ? 200 : 10, 0);
        Same(edits, memory, "nothing has been done yet", ref files);
        for (var step = 0; step < steps; step++)
        {
            // Kinds take turns, so that even a few steps are of many kinds; chance has the rest.
            var what = edits.Step((step * 5 + 3) % edits.Kinds, Campaign.Chance(Seed, step));
            Same(edits, memory, $"step {step}: {what}", ref files);
        }

        output.WriteLine($"{steps} steps, {files} files compared, different 0");
    }

    [Fact]
    public void What_is_not_asked_for_any_more_is_forgotten()
    {
        var memory = new InMemoryBuildCache();
        var worked = 0;
        int Ask(string key) => memory.Of(new Key(key), _ => ++worked);
        Assert.Equal((1, 1, 2), (Ask("a"), Ask("a"), Ask("b")));
        memory.BeginRun();
        Assert.Equal(1, Ask("a"));
        memory.BeginRun();
        Assert.Equal((1, 3), (Ask("a"), Ask("b")));
    }

    [Fact]
    public void A_build_remembers_nothing() =>
        Assert.NotEqual(
            BuildCache.None.Of(new Key("a"), _ => new object()),
            BuildCache.None.Of(new Key("a"), _ => new object())
        );

    private static void Same(Edits edits, InMemoryBuildCache memory, string after, ref int files)
    {
        memory.BeginRun();
        var remembered = Run(edits.Files, new Pipeline.Options([], memory, IsSearchDeferred: true));
        var clean = Run(edits.Files, null);
        var all = Publishing.MergeByPath(remembered.Files, remembered.Search.Value);
        Assert.Equal(clean.Archive.Messages, remembered.Archive.Messages);
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

    private sealed record Key(string Name);
}
