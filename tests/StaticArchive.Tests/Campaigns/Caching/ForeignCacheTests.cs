using System.Text;
using StaticArchive.Caching;
using StaticArchive.Caching.Serialization;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;
using StaticArchive.Tests.IO;

namespace StaticArchive.Tests.Campaigns.Caching;

/// <summary>
/// A cache that somebody else has made, by mistake or on purpose, changes no byte of a site and ends no build.
/// </summary>
public class ForeignCacheTests
{
    private const string Poison = "<script>alert(1)</script>";

    private static readonly CacheSeal Seal = new(new Fingerprint(1), new byte[] { 1, 2, 3 });
    private static readonly InputFile[] Input =
    [
        new("input/archive.yml", "title: Weirs\n"u8.ToArray()),
        new("input/papers/weirs/text.md", "# On weirs\n\n## Findings\n\nThere were nine in 2001.\n"u8.ToArray()),
    ];

    /// <summary>The person who made it had the program and all that is public; only the key was theirs.</summary>
    [Fact]
    public void A_page_and_a_cache_that_came_together_are_not_believed()
    {
        using var folder = new TempFolder();
        using var theirs = new TempFolder();
        Build(folder, theirs);
        var page = folder.At("output", "papers", "weirs", "index.html");
        var made = File.ReadAllBytes(page);
        File.WriteAllText(page, Poison);
        Believe(folder, theirs, made, Encoding.UTF8.GetBytes(Poison));
        Build(folder, theirs);
        Assert.Equal(Poison, File.ReadAllText(page));

        using var mine = new TempFolder();
        Build(folder, mine);
        Assert.Equal(made, File.ReadAllBytes(page));
    }

    [Fact]
    public void A_cache_that_git_tracks_is_not_used_and_said_to_be_so()
    {
        using var folder = new TempFolder();
        using var machine = new TempFolder();
        GitRepository.Run(folder.Path, "init", "--quiet");
        Build(folder, machine);
        GitRepository.Run(folder.Path, "add", "--force", "cache");
        var messages = new List<Message>();
        Assert.Null(FileSystem.OpenCache(Folders(folder), Input, new CacheOptions(machine.Path, messages, 0)));
        Assert.Equal(["SA0668"], messages.Select(message => message.Code));
    }

    [Fact]
    public void No_index_ends_a_build()
    {
        var entry = new CacheEntry("values-0.kept", 3, 4, new Fingerprint(5));
        var whole = new CacheIndex(
            new Dictionary<Fingerprint, CacheEntry> { [new(1)] = entry, [new(2)] = entry with { Offset = 7 } },
            new Dictionary<Fingerprint, ContentFingerprint> { [new(3)] = new(8, new Fingerprint(9)) }
        ).Write(Seal);
        Assert.Equal(2, CacheIndex.Read(whole, Seal).Values.Count);
        foreach (var body in Damaged(whole[(sizeof(long) + CacheSeal.Length)..]))
        {
            var index = CacheIndex.Read(CacheIndex.AddHeader(body, Seal), Seal);
            Assert.All(index.Values.Values, value => Assert.True(value.Offset >= 0 && value.Length >= 0));
            Assert.All(index.Values.Values, value => Assert.Matches("^values-[0-9]*\\.kept$", value.File));
        }
    }

    [Fact]
    public void No_value_ends_a_build()
    {
        var value = new Sample(
            "naïve",
            ["a", "b", "a"],
            new Dictionary<string, long>(StringComparer.Ordinal) { ["c"] = 9 }
        );
        using var output = new SerializationWriter(isFingerprintOnly: false);
        new SerializerRegistry().Get(typeof(Sample)).Write(value, output);
        foreach (var bytes in Damaged(output.WrittenMemory.ToArray()))
        {
            using var folder = new TempFolder();
            WriteValue(folder, bytes);
            using var cache = new DiskBuildCache(CacheFolder.Open(folder.At("cache"), Seal)!, []);
            Assert.NotNull(cache.GetOrCompute("sample", [], () => value, isExpensive: true));
        }
    }

    /// <summary>Each beginning of bytes, and the bytes with each in turn made another.</summary>
    private static IEnumerable<byte[]> Damaged(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            yield return bytes[..i];
            foreach (var other in new byte[] { 0, 1, 0x7F, 0x80, 0xFF })
            {
                var changed = bytes.ToArray();
                changed[i] = other;
                yield return changed;
            }
        }
    }

    private static void WriteValue(TempFolder folder, byte[] bytes)
    {
        using var cache = CacheFolder.Open(folder.At("cache"), Seal)!;
        cache.WriteValue(new SerializerRegistry().ComputeFingerprint("sample", []), bytes);
        cache.Commit();
    }

    /// <summary>Has the index say of every file that held some bytes that it held others.</summary>
    private static void Believe(TempFolder folder, TempFolder machine, byte[] made, byte[] other)
    {
        var seal = new CacheSeal(ProgramFingerprint.Compute(), MachineKey.Open(machine.Path, folder.Path)!);
        var path = folder.At("cache", "index.kept");
        var index = CacheIndex.Read(File.ReadAllBytes(path), seal);
        var from = new ContentFingerprint(made.Length, FingerprintHasher.Hash(made));
        var to = new ContentFingerprint(other.Length, FingerprintHasher.Hash(other));
        var files = index.Files.ToDictionary(file => file.Key, file => file.Value == from ? to : file.Value);
        Assert.Contains(files.Values, content => content == to);
        File.WriteAllBytes(path, (index with { Files = files }).Write(seal));
    }

    private static void Build(TempFolder folder, TempFolder machine)
    {
        using var cache = FileSystem.OpenCache(Folders(folder), Input, new CacheOptions(machine.Path, [], 0))!;
        var result = Pipeline.Run(Input, settings => settings, _ => { }, new Pipeline.Options([], cache));
        FileSystem.Write(folder.At("output"), result.Files, new SiteWriterOptions(Cache: cache));
        cache.Commit();
    }

    private static ArchiveFolders Folders(TempFolder folder) =>
        new(folder.Path, folder.At("input"), folder.At("output"));

    private sealed record Sample(string Name, IReadOnlyList<string> Names, IReadOnlyDictionary<string, long> Numbers);
}
