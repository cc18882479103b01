using StaticArchive.Model.Text;
using StaticArchive.Publish.Search.Extraction;
using StaticArchive.Publish.Search.Indexing;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>Pieces of the index with the records of consecutive passages.</summary>
internal static class RecordSharder
{
    private const int RecordOverhead = 14;
    private const int HeaderOverhead = 150;

    /// <summary>The first passage of each piece.</summary>
    public static IReadOnlyList<int> Split(SearchIndex index)
    {
        var longest = SnippetBuilder.GetMaxLength(index.PassageCount);
        var sizes = index.Groups.Select((_, group) => EstimateSizes(index, group, longest).ToArray()).ToList();
        return ShardLimits.SplitWithin(
            sizes.Sum(size => (long)size.Sum()),
            (ShardLimits.MaxRecordShards, ShardLimits.MinRecordShardSize),
            target => Split(sizes, target)
        );
    }

    /// <summary>
    /// Between groups as far as may be: a result shows the best passages of one, and should need one piece for that.
    /// </summary>
    private static List<int> Split(List<int[]> groups, int target)
    {
        var firsts = new List<int> { 0 };
        var (number, size) = (0, 0);
        foreach (var sizes in groups)
        {
            var whole = sizes.Sum();
            for (var i = 0; i < sizes.Length; i++)
            {
                var one = sizes[i];
                if (size > 0 && (size + one > target || (i == 0 && size + whole > target && whole <= target)))
                {
                    firsts.Add(number);
                    size = i == 0 ? 0 : HeaderOverhead;
                }

                size += one;
                number++;
            }
        }

        return firsts;
    }

    /// <summary>The records of passages, up to the first of the next piece.</summary>
    public static byte[] WriteContent(SearchIndex index, ResultRecordWriter records, int first, int end)
    {
        var group = FindGroup(index, first);
        records.Begin(first);
        for (var number = first; number < end; number++)
        {
            while (number >= index.FirstPassages[group + 1])
            {
                group++;
            }

            records.Add(group, number - index.FirstPassages[group]);
        }

        return records.Take();
    }

    /// <summary>The group of a passage.</summary>
    public static int FindGroup(SearchIndex index, int number) =>
        BinarySearch.FindPartitionPoint(index.FirstPassages, number, static (first, number) => first <= number) - 1;

    private static IEnumerable<int> EstimateSizes(SearchIndex index, int group, int longest)
    {
        var one = index.Groups[group];
        yield return one.Url.Length
            + one.Title.Length
            + one.Authors.Sum(author => author.Length + 2)
            + Math.Min(longest, one.Description.Length)
            + one.Id.Length
            + RecordOverhead;
        foreach (var passage in one.Passages)
        {
            yield return Math.Min(
                passage.Kind == PassageKind.Reference ? SnippetBuilder.GetMaxReferenceLength(longest) : longest,
                passage.Span.Length
            ) + RecordOverhead;
        }
    }
}
