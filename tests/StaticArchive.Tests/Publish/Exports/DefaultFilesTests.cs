namespace StaticArchive.Tests.Publish.Exports;

/// <summary>What a paper brings with it if nothing is asked for: few files, each with something to say.</summary>
public class DefaultFilesTests
{
    private static readonly (string Path, string Text)[] Papers =
    [
        SmallSite.Paper("mills", "On mills", "Meadow 2003", "Bushel 2004"),
        SmallSite.Paper("weirs", "On weirs", "Meadow 2003", "Finch 2007"),
    ];

    private static readonly SmallSite Default = new(Papers);
    private static readonly SmallSite All = new([.. Papers, ("archive.yml", "exports: all\n")]);

    [Fact]
    public void A_paper_has_eleven_files() =>
        Assert.Equal(
            [
                "data/documents/mills.text.json",
                "papers/mills/cite.bib",
                "papers/mills/cite.enw",
                "papers/mills/cite.json",
                "papers/mills/cite.oai_dc.xml",
                "papers/mills/cite.ris",
                "papers/mills/index.html",
                "papers/mills/linkset.json",
                "papers/mills/references.bib",
                "papers/mills/references.json",
                "papers/mills/source/text.md",
            ],
            Paths(Default).Where(path => path.Contains("/mills", StringComparison.Ordinal))
        );

    [Fact]
    public void The_index_as_csl_json_is_a_data_file_which_its_page_leads_to()
    {
        Assert.DoesNotContain("references/references.json", Paths(Default));
        Assert.Equal(
            ["../references/references.bib", "../data/references.json"],
            Default
                .Page("references/")
                .QuerySelectorAll(".downloads a")
                .Select(link => link.GetAttribute("href")!)
                .Select(href =>
                    href.StartsWith("references.", StringComparison.Ordinal) ? "../references/" + href : href
                )
        );
        Assert.Contains("references/references.json", Paths(All));
    }

    [Fact]
    public void The_head_of_a_paper_names_each_record_once()
    {
        var links = Default.Page("papers/mills/").QuerySelectorAll("link[href$='cite.bib']");
        Assert.Equal("describedby alternate", Assert.Single(links).GetAttribute("rel"));
    }

    [Fact]
    public void Files_beside_a_page_are_named_as_what_lies_beside_it() =>
        Assert.Equal(
            ["cite.bib", "cite.ris", "cite.json", "cite.enw", "cite.oai_dc.xml", "references.bib", "references.json"],
            Default
                .Page("papers/mills/")
                .QuerySelectorAll(".cite-box .downloads a, a[href^=references]")
                .Select(link => link.GetAttribute("href"))
        );

    [Fact]
    public void An_abstract_that_is_the_whole_paper_is_cut_in_records()
    {
        var words = string.Join(' ', Enumerable.Repeat("mills", 2_000));
        var site = new SmallSite([.. Papers, ("papers/mills/paper.yml", $"abstract: {words}\n")]);
        foreach (var file in site.Result.Files.Where(file => file.Path.StartsWith("papers/mills/cite.", default)))
        {
            Assert.InRange(file.Content().Length, 1, 4_000);
        }
    }

    private static IEnumerable<string> Paths(SmallSite site) =>
        site.Result.Files.Select(file => file.Path).Order(StringComparer.Ordinal);
}
