namespace StaticArchive.Tests.Publish.Head;

/// <summary>
/// What Zotero's button saves a paper of each type of CSL as: the type that Zotero has for it, with what it stands in.
/// Of 45 types 27 were saved as what they are before.
/// </summary>
public class ZoteroTypeTests
{
    private static readonly string[] Hosted =
    [
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "broadcast",
        "chapter",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "post-weblog",
        "webpage",
    ];

    public static TheoryData<string, string> Types { get; } =
        new()
        {
            { "article", "journalArticle" },
            { "article-journal", "journalArticle" },
            { "article-magazine", "magazineArticle" },
            { "article-newspaper", "newspaperArticle" },
            { "bill", "bill" },
            { "book", "book" },
            { "broadcast", "radioBroadcast" },
            { "chapter", "bookSection" },
            { "classic", "book" },
            { "collection", "document" },
            { "dataset", "dataset" },
            { "document", "document" },
            { "entry", "bookSection" },
            { "entry-dictionary", "dictionaryEntry" },
            { "entry-encyclopedia", "encyclopediaArticle" },
            { "event", "document" },
            { "figure", "artwork" },
            { "graphic", "artwork" },
            { "hearing", "hearing" },
            { "interview", "interview" },
            { "legal_case", "case" },
            { "legislation", "statute" },
            { "manuscript", "manuscript" },
            { "map", "map" },
            { "motion_picture", "film" },
            { "musical_score", "document" },
            { "pamphlet", "document" },
            { "paper-conference", "conferencePaper" },
            { "patent", "patent" },
            { "performance", "document" },
            { "periodical", "document" },
            { "personal_communication", "letter" },
            { "post", "forumPost" },
            { "post-weblog", "blogPost" },
            { "regulation", "statute" },
            { "report", "report" },
            { "review", "journalArticle" },
            { "review-book", "journalArticle" },
            { "software", "computerProgram" },
            { "song", "audioRecording" },
            { "speech", "presentation" },
            { "standard", "standard" },
            { "thesis", "thesis" },
            { "treaty", "statute" },
            { "webpage", "webpage" },
        };

    [Theory]
    [MemberData(nameof(Types))]
    public void A_paper_is_saved_as_what_it_is(string type, string expected)
    {
        var host = Hosted.Contains(type, StringComparer.Ordinal) ? "container-title: Northern Mills\n" : "";
        var site = new SmallSite(
            ("papers/one/text.md", "# Mills of the north\n\nIt was so in each of the towns.\n"),
            (
                "papers/one/paper.yml",
                $"type: {type}\nissued: \"2010-05-12\"\npublisher: Mill Press\n{host}volume: \"3\"\nisbn: "
                    + "978-1-86003-032-1\nauthors:\n  - {family: Meadow, given: Jane}\n  - {literal: Board of Trade}\n"
            )
        );
        var item = Assert.Single(ZoteroReader.Offered(site.Page("papers/one/")));
        Assert.Equal(expected, item.Type);
        Assert.Equal(["Jane|Meadow", "Board of Trade"], item.Authors);
        Assert.Equal("2010/05/12", item.Fields["date"]);
        var hosts = new[] { "publicationTitle", "bookTitle" }.Select(item.Fields.GetValueOrDefault).OfType<string>();
        Assert.Equal(host.Length == 0 ? [] : ["Northern Mills"], hosts);
    }
}
