using StaticArchive.Link.References;

namespace StaticArchive.Tests.Link.References;

/// <summary>
/// A hundred pairs of made-up entries of which somebody has said, before they were compared, whether they are one work:
/// accidents of printing are; parts, editions, years, replies and other kinds are not.
/// </summary>
public class SameWorksTests
{
    /// <summary>Judgement and the two entries.</summary>
    public static TheoryData<string, string, string> Pairs { get; } = ReadPairs();

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Entries_are_one_work_where_they_differ_by_accident(string judgement, string entry, string other)
    {
        var (a, b) = (PrintedEntry.In("a", entry), PrintedEntry.In("b", other));
        Assert.Equal(judgement == "same", WorkMatcher.FindMatchReason(a, b) is not null);
        Assert.Equal(judgement == "same", WorkMatcher.FindMatchReason(b, a) is not null);
    }

    private static TheoryData<string, string, string> ReadPairs()
    {
        var pairs = new TheoryData<string, string, string>();
        foreach (
            var pair in File.ReadLines(
                    Repository.At("tests", "StaticArchive.Tests", "Link", "References", "Gold", "same-works.tsv")
                )
                .Skip(1)
                .Select(line => line.Split('\t'))
        )
        {
            pairs.Add(pair[0], pair[1], pair[2]);
        }

        return pairs;
    }
}
