using StaticArchive.Model;
using StaticArchive.Publish.Citing;

namespace StaticArchive.Tests.Publish.Citing;

/// <summary>Records of which something is missing.</summary>
public class IncompleteRecordTests
{
    private static readonly CslItem Complete = new()
    {
        Title = "T",
        ContainerTitle = "C",
        Volume = "1",
        Issue = "2",
        Page = "3-4",
        Publisher = "P",
        PublisherPlace = "L",
        Edition = "2nd edition",
        CollectionTitle = "S",
        Number = "7",
        Author = [new CslName("A.", "B.")],
    };

    /// <summary>Types of CSL; the last is none.</summary>
    public static TheoryData<string> Types() =>
        [
            "article-journal",
            "article-newspaper",
            "book",
            "chapter",
            "report",
            "webpage",
            "thesis",
            "legislation",
            "paper-conference",
            "document",
            "unheard-of",
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void No_record_leaves_empty_brackets_or_doubled_stops(string type) =>
        Assert.All(
            from item in Incomplete()
            from style in CitationStyle.All
            select style.Format(item with { Type = type }, null).PlainText,
            text => Assert.DoesNotMatch(@"\(\)|\[\]|\.\.|,,|\?\.[^’”]|: ?$|, ?$|  | ,|^[.,:; ]", text)
        );

    private static IEnumerable<CslItem> Incomplete()
    {
        yield return Complete;
        yield return Complete with
        {
            Volume = null,
        };
        yield return Complete with
        {
            Issue = null,
            Page = null,
        };
        yield return Complete with
        {
            ContainerTitle = null,
        };
        yield return Complete with
        {
            Title = "What?",
        };
        yield return Complete with
        {
            Publisher = null,
        };
        yield return Complete with
        {
            PublisherPlace = null,
            Number = null,
        };
        yield return Complete with
        {
            Author = [],
            Title = null,
        };
        yield return new CslItem();
    }
}
