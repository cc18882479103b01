using StaticArchive.Caching;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Caching;

/// <summary>The folder <c>cache/</c>: what can happen to it costs time and nothing else.</summary>
public class CacheFolderTests
{
    private static readonly CacheSeal Seal = new(new Fingerprint(1), new byte[] { 1, 2, 3 });

    [Fact]
    public void What_was_cached_is_there_in_the_next_build()
    {
        using var folder = new TempFolder();
        Build(folder, cache => cache.WriteValue(new Fingerprint(7), "seven"u8));
        Assert.Equal("seven", Ask(folder, 7));
        Assert.Null(Ask(folder, 8));
    }

    [Fact]
    public void What_a_build_did_not_ask_for_is_gone_after_it()
    {
        using var folder = new TempFolder();
        Build(folder, cache => cache.WriteValue(new Fingerprint(7), "seven"u8));
        Build(folder, cache => cache.WriteValue(new Fingerprint(8), "eight"u8));
        Assert.Null(Ask(folder, 7));
        Assert.Equal("eight", Ask(folder, 8));
    }

    [Fact]
    public void An_unfinished_build_leaves_the_cache_as_it_was()
    {
        using var folder = new TempFolder();
        Build(folder, cache => cache.WriteValue(new Fingerprint(7), "seven"u8));
        var before = TempFolder.Tree(folder.At("cache"));
        using (var cache = CacheFolder.Open(folder.At("cache"), Seal)!)
        {
            cache.WriteValue(new Fingerprint(8), "eight"u8);
        }

        Assert.Equal(before, TempFolder.Tree(folder.At("cache")));
    }

    [Fact]
    public void What_a_killed_build_left_behind_is_tidied_away()
    {
        using var folder = new TempFolder();
        Build(folder, cache => cache.WriteValue(new Fingerprint(7), "seven"u8));
        folder.Write("cache/values-1.kept", "half a val");
        folder.Write("cache/index.kept.next", "half an ind");
        Assert.Equal("seven", Ask(folder, 7));
        Build(folder, cache => cache.ReadValue(new Fingerprint(7), Text));
        Assert.Equal(
            [".gitignore", "index.kept", "lock", "values-0.kept"],
            Directory.GetFiles(folder.At("cache")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Values_of_many_builds_are_put_together()
    {
        using var folder = new TempFolder();
        for (var i = 0; i < 40; i++)
        {
            var build = i;
            Build(
                folder,
                cache =>
                {
                    for (var old = 0; old < build; old++)
                    {
                        Assert.NotNull(cache.ReadValue(new Fingerprint((UInt128)old), Text));
                    }

                    cache.WriteValue(new Fingerprint((UInt128)build), new byte[1000 + build]);
                }
            );
        }

        Assert.InRange(Directory.GetFiles(folder.At("cache"), "values-*").Length, 1, 12);
        Assert.InRange(
            Directory.GetFiles(folder.At("cache"), "values-*").Sum(file => new FileInfo(file).Length),
            40_000,
            100_000
        );
    }

    [Fact]
    public void Another_program_finds_nothing()
    {
        using var folder = new TempFolder();
        Build(folder, cache => cache.WriteValue(new Fingerprint(7), "seven"u8));
        using var other = CacheFolder.Open(
            folder.At("cache"),
            new CacheSeal(new Fingerprint(2), new byte[] { 1, 2, 3 })
        )!;
        Assert.Null(other.ReadValue(new Fingerprint(7), Text));
    }

    [Fact]
    public void Another_machine_finds_nothing()
    {
        using var folder = new TempFolder();
        Build(folder, cache => cache.WriteValue(new Fingerprint(7), "seven"u8));
        using var other = CacheFolder.Open(
            folder.At("cache"),
            new CacheSeal(new Fingerprint(1), new byte[] { 1, 2, 4 })
        )!;
        Assert.Null(other.ReadValue(new Fingerprint(7), Text));
    }

    [Fact]
    public void A_second_build_at_the_same_time_does_without()
    {
        using var folder = new TempFolder();
        using var first = CacheFolder.Open(folder.At("cache"), Seal);
        Assert.NotNull(first);
        Assert.Null(CacheFolder.Open(folder.At("cache"), Seal));
    }

    [UnixFact]
    public void A_link_is_not_followed()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.At("elsewhere"));
        Directory.CreateSymbolicLink(folder.At("cache"), folder.At("elsewhere"));
        Assert.Null(CacheFolder.Open(folder.At("cache"), Seal));
        Assert.Empty(Directory.GetFileSystemEntries(folder.At("elsewhere")));

        Directory.CreateDirectory(folder.At("other"));
        folder.Write("precious", "words");
        foreach (var name in new[] { "lock", "index.kept", "index.kept.next", "values-0.kept" })
        {
            File.CreateSymbolicLink(folder.At("other", name), folder.At("precious"));
        }

        CacheFolder.Open(folder.At("other"), Seal)?.Dispose();
        File.Delete(folder.At("other", "lock"));
        using (var cache = CacheFolder.Open(folder.At("other"), Seal)!)
        {
            cache.WriteValue(new Fingerprint(7), "seven"u8);
            cache.Commit();
        }

        Assert.Equal("words", File.ReadAllText(folder.At("precious")));
    }

    [Fact]
    public void A_small_archive_and_an_output_in_the_way_are_built_without()
    {
        using var folder = new TempFolder();
        using var machine = new TempFolder();
        IReadOnlyList<InputFile> files = [new InputFile("input/papers/a/a.txt", new byte[100])];
        DiskBuildCache? Open(string output, long smallest) =>
            FileSystem.OpenCache(
                new ArchiveFolders(folder.Path, folder.At("input"), folder.At(output)),
                files,
                new CacheOptions(machine.Path, [], smallest)
            );
        Assert.Null(Open("output", 101));
        Assert.Null(Open("cache", 1));
        Assert.Null(Open("cache/site", 1));
        Assert.False(Directory.Exists(folder.At("cache")));
        using var memory = Open("output", 1);
        Assert.NotNull(memory);
    }

    private static void Build(TempFolder folder, Action<CacheFolder> work)
    {
        using var cache = CacheFolder.Open(folder.At("cache"), Seal)!;
        work(cache);
        cache.Commit();
    }

    private static string Text(ReadOnlyMemory<byte> bytes, Fingerprint hash) =>
        System.Text.Encoding.UTF8.GetString(bytes.Span);

    private static string? Ask(TempFolder folder, int key)
    {
        using var cache = CacheFolder.Open(folder.At("cache"), Seal)!;
        return cache.ReadValue(new Fingerprint((UInt128)key), Text);
    }
}
