using System.Buffers;
using System.Text;
using StaticArchive.Publish.Search.Compression;
using StaticArchive.Publish.Search.Indexing;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>Pieces of the index with words in order: forms by group, and the list of each.</summary>
internal static class TermSharder
{
    /// <summary>One piece.</summary>
    /// <param name="LowerBound">Words that come after this without their endings, and before the next piece's, are in
    /// it.</param>
    /// <param name="Classes">Its groups.</param>
    public sealed record TermShard(string LowerBound, IReadOnlyList<EncodedConflationClass> Classes)
    {
        private IEnumerable<EncodedTerm> Terms => Classes.SelectMany(group => group.Terms);

        /// <summary>What it holds, as UTF-8: words, a line; lists, a line.</summary>
        public ReadOnlyMemory<byte> WriteContent()
        {
            var content = new ArrayBufferWriter<byte>(ShardLimits.MinTermShardSize);
            WriteContent(content);
            return content.WrittenMemory;
        }

        /// <summary>The same behind what was written before.</summary>
        public void WriteContent(IBufferWriter<byte> output)
        {
            Encoding.UTF8.GetBytes(FrontCoder.Write(Classes.Select(group => group.ConflationClass)), output);
            output.Write("\n"u8);
            JoinLists(output, static list => list.Postings);
        }

        /// <summary>Positions of the same words.</summary>
        public void WritePositions(IBufferWriter<byte> output) => JoinLists(output, static list => list.Positions);

        private void JoinLists(IBufferWriter<byte> output, Func<EncodedTerm, byte[]> part)
        {
            var isFirst = true;
            foreach (var list in Terms)
            {
                output.Write(isFirst ? default : "."u8);
                output.Write(part(list));
                isFirst = false;
            }
        }
    }

    /// <summary>Cuts groups into pieces, not too many.</summary>
    public static IReadOnlyList<TermShard> Split(IReadOnlyList<EncodedConflationClass> groups)
    {
        int[] sizes = [.. groups.Select(EstimateSize)];
        return ShardLimits.SplitWithin(
            sizes.Sum(size => (long)size),
            (ShardLimits.MaxTermShards, ShardLimits.MinTermShardSize),
            target => Split(groups, sizes, target)
        );
    }

    /// <summary>Cuts where no form of an earlier group comes after a form of a later one.</summary>
    private static List<TermShard> Split(IReadOnlyList<EncodedConflationClass> groups, int[] sizes, int target)
    {
        var parts = new List<TermShard>();
        var (start, size, last, before) = (0, 0, "", "");
        for (var i = 0; i <= groups.Count; i++)
        {
            var free = i == groups.Count || string.CompareOrdinal(groups[i].ConflationClass.MinKey, last) > 0;
            if (free && i > start && (i == groups.Count || size + sizes[i] > target))
            {
                parts.Add(
                    new TermShard(
                        parts.Count == 0 ? "" : GetShortestSeparator(before, groups[start].ConflationClass.MinKey),
                        [.. groups.Skip(start).Take(i - start)]
                    )
                );
                (start, size, before) = (i, 0, last);
            }

            if (i < groups.Count)
            {
                size += sizes[i];
                last =
                    string.CompareOrdinal(groups[i].ConflationClass.MaxKey, last) > 0
                        ? groups[i].ConflationClass.MaxKey
                        : last;
            }
        }

        return parts;
    }

    /// <summary>The shortest beginning of the later word that comes after the earlier one.</summary>
    private static string GetShortestSeparator(string earlier, string later) =>
        later[..Math.Min(later.Length, FrontCoder.GetPrefixLength(earlier, later) + 1)];

    private static int EstimateSize(EncodedConflationClass group) =>
        group.Terms.Sum(list => list.Postings.Length + 5) + 2;
}
