using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Search.Compression;
using StaticArchive.Publish.Search.Extraction;
using StaticArchive.Publish.Search.Indexing;
using StaticArchive.Publish.Search.Scripts;
using StaticArchive.Publish.Search.Shards;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Search;

/// <summary>The search of the site: an index in pieces, and the script that reads it.</summary>
public static class SearchFileBuilder
{
    /// <summary>
    /// 1. everything that can be found, in words; 2. the list of every word; 3. pieces; 4. the script with what is
    /// where. Names of pieces change with what they hold, so that whoever has one may keep it.
    /// </summary>
    public static IReadOnlyList<OutputFile> Build(SiteIndex site, SearchOptions? options = null)
    {
        var steps = new IndexingSteps(options?.OnStep);
        var (known, shards) = BuildShards(SearchIndex.Build(site, steps, options?.Cache), steps);
        var manifest = known with
        {
            Kinds = string.Join(' ', known.Kinds.Split(' ').Select(kind => AddName(kind, site))),
        };
        return
        [
            .. shards.Select(shard => new OutputFile(
                $"search/{manifest.Version}/{shard.Name}.js",
                () => ShardScriptWriter.Write(shard.Name, shard.Content().Span)
            )),
            new OutputFile(SiteUrls.SearchScript, () => SearchScript.Write(manifest, site.Words)),
            new OutputFile(SiteUrls.SearchPageScript, () => Encoding.UTF8.GetBytes(SearchScript.PageCode(site.Words))),
        ];
    }

    /// <summary>Divides an index into shards.</summary>
    internal static ShardedIndex BuildShards(SearchIndex whole, IndexingSteps? steps = null)
    {
        var terms = TermSharder.Split(EncodePostings(whole, steps));
        var index = whole.WithoutPostings();
        var positions = PositionSharder.Split(terms);
        var records = RecordSharder.Split(index);
        var (spellings, version) = Concurrency.Invoke(
            () => SpellingSharder.Split([.. terms.SelectMany(part => part.Classes)]),
            () => ComputeVersion(index, terms)
        );
        var manifest = new SearchManifest
        {
            Version = version,
            Passages = index.PassageCount,
            Groups = index.Groups.Count,
            Starts = EncodeFirstPassages(index),
            Years = SearchManifest.Runs(index.Groups.Select(group => group.Year)),
            Terms = string.Join(' ', terms.Select(part => part.LowerBound)),
            Positions = SearchManifest.Gaps(positions),
            Records = SearchManifest.Gaps(records),
            Spellings = string.Join(' ', spellings.Select(part => part.FirstKey)),
            Kinds = string.Join(' ', GetKinds(index)),
        };
        return new ShardedIndex(
            manifest,
            [
                .. terms.Select((part, i) => new Shard($"t{i}", part.WriteContent)),
                .. BuildPositionShards(terms, positions),
                .. BuildRecordShards(index, records),
                .. spellings.Select((part, i) => new Shard($"s{i}", () => Encoding.UTF8.GetBytes(part.Content))),
            ]
        );
    }

    private static string EncodeFirstPassages(SearchIndex index)
    {
        var bits = new BitWriter();
        var limit = Math.Max(0, index.PassageCount - 1);
        InterpolativeCode.Write(bits, index.FirstPassages.SkipLast(1).ToArray(), 0, limit);
        return bits.TakeText();
    }

    /// <summary>
    /// What readers call a kind, where queries call it otherwise: <c>dpaper=Beitrag</c>, a blank of it as one that does
    /// not part.
    /// </summary>
    private static string AddName(string kind, SiteIndex site) =>
        kind.Length > 0 && site.Words["passage." + kind[1..]] is var name && name != kind[1..]
            ? $"{kind}={name.Replace(' ', '\u00A0')}"
            : kind;

    /// <summary>Code and query name of each kind of passage that the index holds.</summary>
    private static IEnumerable<string> GetKinds(SearchIndex index) =>
        Enum.GetValues<PassageKind>()
            .Where(kind =>
                index.Groups.Any(group => group.Kind == kind || group.Passages.Any(passage => passage.Kind == kind))
            )
            .Select(kind => PassageKindTraits.GetCode(kind) + PassageKindTraits.GetQueryName(kind));

    /// <summary>A shard of positions holds those of the term shards up to where the next one begins.</summary>
    private static IEnumerable<Shard> BuildPositionShards(
        IReadOnlyList<TermSharder.TermShard> terms,
        IReadOnlyList<int> firstTerms
    ) =>
        firstTerms.Select(
            (first, i) =>
                new Shard($"p{i}", () => JoinPositions(terms.Take(GetEnd(firstTerms, i, terms.Count)).Skip(first)))
        );

    private static ReadOnlyMemory<byte> JoinPositions(IEnumerable<TermSharder.TermShard> terms)
    {
        var content = new ArrayBufferWriter<byte>(ShardLimits.MinShardSize);
        foreach (var (i, part) in terms.Index())
        {
            content.Write(i == 0 ? default : "\n"u8);
            part.WritePositions(content);
        }

        return content.WrittenMemory;
    }

    private static IEnumerable<Shard> BuildRecordShards(SearchIndex index, IReadOnlyList<int> firstPassages)
    {
        var writers = new ThreadLocal<ResultRecordWriter>(() => new ResultRecordWriter(index));
        return firstPassages.Select(
            (first, i) =>
                new Shard(
                    $"r{i}",
                    () =>
                        RecordSharder.WriteContent(
                            index,
                            writers.Value!,
                            first,
                            GetEnd(firstPassages, i, index.PassageCount)
                        )
                )
        );
    }

    private static int GetEnd(IReadOnlyList<int> starts, int i, int count) =>
        i + 1 < starts.Count ? starts[i + 1] : count;

    private static IReadOnlyList<EncodedConflationClass> EncodePostings(SearchIndex index, IndexingSteps? steps)
    {
        using var writers = new ThreadLocal<PostingListWriter>(() => new PostingListWriter(index));
        steps?.BeginHalf(index.ConflationClasses.Count);
        return Concurrency.Map(
            index.ConflationClasses,
            group =>
            {
                var list = writers.Value!.Write(group);
                steps?.Advance();
                return list;
            }
        );
    }

    private static string ComputeVersion(SearchIndex index, IReadOnlyList<TermSharder.TermShard> terms)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var group in index.ForwardIndex)
        {
            hash.AppendData(group.Hash);
        }

        using var buffers = new ThreadLocal<ArrayBufferWriter<byte>>(() => new ArrayBufferWriter<byte>());
        foreach (var part in Concurrency.Map(terms, part => Hash(part, buffers.Value!)))
        {
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }

    private static byte[] Hash(TermSharder.TermShard part, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        part.WriteContent(buffer);
        return SHA256.HashData(buffer.WrittenSpan);
    }
}
