using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Search.Indexing;
using StaticArchive.Publish.Search.Queries;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Search.Indexing;

/// <summary>
/// A word that very many passages have: its forms share one list, and are told apart where they are asked for exactly.
/// </summary>
public class SharedListTests
{
    private const int Paragraphs = 2_100;

    private static readonly string[] Forms = ["weighing", "weighed", "weighs"];

    private static readonly Pipeline.Result Result = Pipeline.Run(
        [new InputFile("input/papers/scales.md", Encoding.UTF8.GetBytes(Paper()))],
        settings => settings,
        _ => { }
    );

    [Fact]
    public void Its_forms_have_one_list_among_the_words()
    {
        var index = SearchIndex.Build(new SiteIndex(PublicArchive.From(Result.Archive)));
        var written = new PostingListWriter(index).Write(
            index.ConflationClasses.Single(group => group.Terms.Contains("weighed"))
        );
        Assert.Equal(Paragraphs, written.DocumentFrequency);
        Assert.Equal(Forms.Order(StringComparer.Ordinal), written.ConflationClass.Terms.Order(StringComparer.Ordinal));
        Assert.True(written.Terms[0].Postings.Length > 1);
        Assert.All(written.Terms.Skip(1), term => Assert.Equal("~"u8, term.Postings));
        Assert.All(written.Terms, term => Assert.NotEmpty(term.Positions));
    }

    [Theory]
    [InlineData("weighs", Paragraphs)]
    [InlineData("weighing", Paragraphs)]
    [InlineData("\"weighed\"", Paragraphs / 3)]
    [InlineData("\"weighs its\"", Paragraphs / 3)]
    [InlineData("weighs -\"weighs\"", Paragraphs * 2 / 3)]
    [InlineData("weighs twelve", 1)]
    [InlineData("\"weighing its goods twelve\"", 1)]
    [InlineData("\"weighed its goods twelve\"", 0)]
    public void It_finds_what_it_found(string query, int passages)
    {
        using var search = new PublishedSearch(Result.Files);
        Assert.Equal(passages, search.Ask(query).Results.Where(one => one.Tier == MatchTier.OnePassage).Sum(Count));
    }

    private static int Count(SearchResult result) => result.Passages.Count(passage => passage.Href.Length > 0);

    private static string Paper() =>
        new StringBuilder("# Scales\n\n## Findings\n\n")
            .AppendJoin(
                "\n\n",
                Enumerable
                    .Range(0, Paragraphs)
                    .Select(i =>
                        $"Desk {i} {Forms[i % 3]} its goods {(i == 12 ? "twelve" : "daily")} times, to no surprise."
                    )
            )
            .ToString();
}
