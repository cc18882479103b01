using StaticArchive.Model;
using StaticArchive.Publish.Pages;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>The line above a title, as a person would say it.</summary>
public class PublicationLineTests
{
    [Fact]
    public void The_number_belongs_to_the_series_and_the_narrower_kind_is_said() =>
        Assert.Equal(
            "Discussion Paper · River Papers 10",
            PublicationLineFormatter.Format(
                new CslItem
                {
                    Type = "report",
                    Genre = "Monograph (Discussion Paper)",
                    CollectionTitle = "River Papers",
                    CollectionNumber = "10",
                },
                TestWords.English
            )
        );

    [Fact]
    public void Without_a_series_the_number_belongs_to_the_kind() =>
        Assert.Equal(
            "Policy Paper 10",
            PublicationLineFormatter.Format(
                new CslItem
                {
                    Type = "report",
                    Genre = "Policy Paper",
                    CollectionNumber = "10",
                },
                TestWords.English
            )
        );

    [Fact]
    public void An_article_names_its_journal_volume_and_issue() =>
        Assert.Equal(
            "Article · Journal of Mills 19(4)",
            PublicationLineFormatter.Format(
                new CslItem
                {
                    Type = "article-journal",
                    ContainerTitle = "Journal of Mills",
                    Volume = "19",
                    Issue = "4",
                },
                TestWords.English
            )
        );
}
