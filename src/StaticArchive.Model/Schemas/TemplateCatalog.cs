namespace StaticArchive.Model.Schemas;

/// <summary>All parts of the theme that can be replaced, with all of their slots.</summary>
public static class TemplateCatalog
{
    private static readonly TemplateSlot Logo = new(
        "logo",
        SlotKind.Phrase,
        "the picture logo.svg, .png or .webp of input/theme/, in its own proportions"
    );

    private static readonly TemplateSlot ArchiveTitle = new("title", SlotKind.Text, "the archive's title");

    private static readonly TemplateSlot ArchiveDescription = new(
        "description",
        SlotKind.Text,
        "the archive's description, as in archive.yml"
    );

    /// <summary>The parts.</summary>
    public static IReadOnlyList<TemplateSchema> Schemas { get; } =
    [
        new(
            TemplatePart.Header,
            "header.html",
            "what stands above every page, behind the link that skips it",
            [
                ArchiveTitle with
                {
                    Loss = "readers do not see which archive they are in",
                    Substitute = "archive",
                },
                ArchiveDescription,
                Logo,
                new("archive", SlotKind.Links, "the logo and the archive's title, as a link to the home page"),
                new("navigation", SlotKind.Block, "the main menu, and the button that opens it on a phone")
                {
                    Loss = "no page has the menu, and readers find nothing but what the page itself names",
                },
                new("search", SlotKind.Block, "the search box")
                {
                    Loss = "readers can search from the search page alone, and its key does nothing elsewhere",
                },
                new("light-or-dark", SlotKind.Phrase, "the button that makes pages light or dark"),
            ]
        ),
        new(
            TemplatePart.Footer,
            "footer.html",
            "what stands below every page",
            [
                ArchiveTitle,
                ArchiveDescription,
                Logo,
                new("navigation", SlotKind.Block, "the second menu: pages of the archive, search, people, report, data")
                {
                    Loss = "nothing leads to people, the reading report, the data and the archive's further pages",
                },
                new("report-a-mistake", SlotKind.Block, "the line by which readers report a mistake on the page")
                {
                    Loss = "readers have no way to report a mistake",
                },
                new("rights", SlotKind.Block, "the archive's rights with its licence, as in archive.yml")
                {
                    Loss = "nobody is told under which licence the archive's own words are",
                },
                new("made-with", SlotKind.Block, "the line that says what the site is made with"),
            ]
        )
        {
            Headings = ["h2", "h3"],
        },
        new(
            TemplatePart.PaperHead,
            "paper-head.html",
            "the head of a paper's page, above its text",
            [
                new("title", SlotKind.Text, "the paper's title") { Loss = "nobody sees what the paper is called" },
                new("subtitle", SlotKind.Text, "its subtitle"),
                new("publication", SlotKind.Text, "its kind and series, as in \"Policy paper 10\""),
                new("publisher", SlotKind.Text, "who published it"),
                new("authors", SlotKind.Links, "its authors, each a link to what is known of them")
                {
                    Loss = "nobody sees who wrote the paper",
                },
                new("date", SlotKind.Phrase, "the day it came out") { Loss = "nobody sees when the paper came out" },
                new("status", SlotKind.Block, "which of the paper's documents this is, and why not all of it is shown")
                {
                    Loss = "readers of an abstract or of a second copy are not told that it is one",
                },
                new("tools", SlotKind.Block, "its documents, how to cite it, what can be downloaded, size of the text")
                {
                    Loss = "readers cannot come to the paper's other documents, cite it or download it",
                },
                new("archive-title", SlotKind.Text, "the archive's title"),
                Logo,
            ]
        )
        {
            Headings = ["h1", "h2"],
        },
        new(
            TemplatePart.Home,
            "home.html",
            "the home page, between header and footer",
            [
                ArchiveTitle with
                {
                    Loss = "the home page does not say which archive this is",
                },
                ArchiveDescription,
                Logo,
                new("holdings", SlotKind.Block, "how many papers, works, events and notes there are, with links"),
                new("timeline", SlotKind.Block, "the timeline in small; nothing where nothing has a date"),
                new("papers", SlotKind.Block, "the newest papers, and the way to all")
                {
                    Loss = "readers find papers by menu and search alone",
                },
                new("most-cited", SlotKind.Block, "the works that most passages cite"),
                new("newest-notes", SlotKind.Block, "the newest notes by readers"),
            ]
        )
        {
            Headings = ["h1", "h2", "h3"],
        },
    ];
}
