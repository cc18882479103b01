using System.Security.Cryptography;
using StaticArchive.Documents;
using StaticArchive.Publish.Search.Coding;
using StaticArchive.Publish.Search.Engine;
using StaticArchive.Publish.Search.Indexing;
using StaticArchive.Publish.Search.Scripts;
using StaticArchive.Publish.Search.Shards;
using StaticArchive.Publish.Search.Terms;
using StaticArchive.Text;

namespace StaticArchive.Publish.Search;

/// <summary>The search of the site: an index in pieces, and the script that reads it.</summary>
public static class SearchFiles
{
    /// <summary>Address of the script that answers queries; pages load it when someone begins to search.</summary>
    public const string Script = "search/search.js";

    /// <summary>
    /// 1. everything that can be found, in words; 2. the list of every word; 3. pieces; 4. the script with what is where. Names of
    /// pieces change with what they hold, so that whoever has one may keep it.
    /// </summary>
    public static IReadOnlyList<OutputFile> Of(Site site)
    {
        var (manifest, shards) = Cut(SearchIndex.Build(site));
        return
        [
            .. shards.Select(shard => new OutputFile($"search/{manifest.Version}/{shard.Name}.js", () => ShardScript.Write(shard.Name, shard.Content()))),
            new OutputFile(Script, () => SearchScript.Write(manifest)),
        ];
    }

    /// <summary>The pieces of an index and where is what.</summary>
    internal static (Manifest Manifest, IReadOnlyList<Shard> Shards) Cut(SearchIndex whole)
    {
        var terms = TermShards.Cut(Written(whole));
        var index = whole.WithoutPlaces();
        var positions = PositionShards.Cut(terms);
        var records = RecordShards.Cut(index);
        var (spellings, version) = SideBySide.Both(() => SpellingShards.Of([.. terms.SelectMany(part => part.Groups)]), () => Version(index, terms));
        var writers = new ThreadLocal<Records>(() => new Records(index));
        var bits = new BitWriter();
        Ascending.Write(bits, index.Starts.SkipLast(1).ToArray(), 0, Math.Max(0, index.Passages - 1));
        var manifest = new Manifest
        {
            Version = version,
            Passages = index.Passages,
            Groups = index.Groups.Count,
            Starts = bits.Take(),
            Years = Manifest.Runs(index.Groups.Select(group => group.Year)),
            Terms = string.Join(' ', terms.Select(part => part.First)),
            Positions = string.Join(' ', positions),
            Records = string.Join(' ', records),
            Spellings = string.Join(' ', spellings.Select(part => part.First)),
            StopWords = StopWords.List,
            Kinds = string.Join(' ', Enum.GetValues<PassageKind>().Where(kind => index.Groups.Any(group => group.Kind == kind || group.Passages.Any(passage => passage.Kind == kind))).Select(kind => PassageKinds.Letter(kind) + PassageKinds.Word(kind))),
        };
        return (manifest,
        [
            .. terms.Select((part, i) => new Shard($"t{i}", part.Content)),
            .. positions.Select((first, i) => new Shard($"p{i}", () => string.Join('\n', terms.Take(i + 1 < positions.Count ? positions[i + 1] : terms.Count).Skip(first).Select(part => part.Positions())))),
            .. records.Select((first, i) => new Shard($"r{i}", () => RecordShards.Content(index, writers.Value!, first, i + 1 < records.Count ? records[i + 1] : index.Passages))),
            .. spellings.Select((part, i) => new Shard($"s{i}", () => part.Content)),
        ]);
    }

    private static IReadOnlyList<WrittenGroup> Written(SearchIndex index)
    {
        using var writers = new ThreadLocal<TermWriter>(() => new TermWriter(index));
        return SideBySide.Map(index.Terms, group => writers.Value!.Write(group));
    }

    private static string Version(SearchIndex index, IReadOnlyList<TermShards.Part> terms)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var group in index.Words)
        {
            hash.AppendData(group.Hash);
        }

        foreach (var part in SideBySide.Map(terms, part => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(part.Content()))))
        {
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }
}
