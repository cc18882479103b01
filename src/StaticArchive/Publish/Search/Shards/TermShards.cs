using System.Text;
using StaticArchive.Publish.Search.Coding;
using StaticArchive.Publish.Search.Indexing;

namespace StaticArchive.Publish.Search.Shards;

/// <summary>Pieces of the index with words in order: forms by group, and the list of each.</summary>
internal static class TermShards
{
    /// <summary>One piece.</summary>
    /// <param name="First">Words that come after this without their endings, and before the next piece's, are in it.</param>
    /// <param name="Groups">Its groups.</param>
    public sealed record Part(string First, IReadOnlyList<WrittenGroup> Groups)
    {
        /// <summary>What it holds: words, a line; lists, a line.</summary>
        public string Content() => WordGroups.Write(Groups.Select(group => group.Group)) + "\n" + Joined(list => list.Postings);

        /// <summary>Positions of the same words.</summary>
        public string Positions() => Joined(list => list.Positions);

        private string Joined(Func<WrittenForm, byte[]> part)
        {
            var text = new StringBuilder();
            foreach (var list in Groups.SelectMany(group => group.Lists))
            {
                text.Append(Encoding.ASCII.GetString(part(list))).Append('.');
            }

            return text.ToString(0, Math.Max(0, text.Length - 1));
        }
    }

    /// <summary>Cuts groups into pieces, not too many.</summary>
    public static IReadOnlyList<Part> Cut(IReadOnlyList<WrittenGroup> groups) =>
        Limits.Fit(groups.Sum(group => (long)Size(group)), (Limits.TermShards, Limits.Least), target => Cut(groups, target));

    /// <summary>Cuts where no form of an earlier group comes after a form of a later one.</summary>
    private static List<Part> Cut(IReadOnlyList<WrittenGroup> groups, int target)
    {
        var parts = new List<Part>();
        var (start, size, last, before) = (0, 0, "", "");
        for (var i = 0; i <= groups.Count; i++)
        {
            var free = i == groups.Count || string.CompareOrdinal(groups[i].Group.Key, last) > 0;
            if (free && i > start && (i == groups.Count || size + Size(groups[i]) > target))
            {
                parts.Add(new Part(parts.Count == 0 ? "" : Between(before, groups[start].Group.Key), [.. groups.Skip(start).Take(i - start)]));
                (start, size, before) = (i, 0, last);
            }

            if (i < groups.Count)
            {
                size += Size(groups[i]);
                last = string.CompareOrdinal(groups[i].Group.LastKey, last) > 0 ? groups[i].Group.LastKey : last;
            }
        }

        return parts;
    }

    /// <summary>The shortest beginning of the later word that comes after the earlier one.</summary>
    private static string Between(string earlier, string later) => later[..Math.Min(later.Length, WordGroups.Shared(earlier, later) + 1)];

    private static int Size(WrittenGroup group) => group.Lists.Sum(list => list.Postings.Length + 5) + 2;
}
