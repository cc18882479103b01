using StaticArchive.Model;

namespace StaticArchive.Tests.Campaigns.Growth;

/// <summary>Much of something in what describes a paper, or in what people wrote about it.</summary>
internal static partial class GrowthShapes
{
    private static GrowthShape[] Records => [.. Headers, .. Notes];

    private static GrowthShape[] Headers =>
        [
            Beside(
                "authors in paper.yml",
                2000,
                "input/papers/a/paper.yml",
                n => Authors(n, i => $"Ada Meadow{Word(i)}")
            ),
            Beside("equal authors in paper.yml", 5000, "input/papers/a/paper.yml", n => Authors(n, _ => "Ada Meadow")),
            Beside(
                "authors of one surname",
                2000,
                "input/papers/a/paper.yml",
                n => Authors(n, i => $"A{Word(i)} Meadow")
            ),
            Paper(
                "meta elements with authors",
                1500,
                "a.html",
                n => Html(Repeat(n, i => $"<meta name=citation_author content='Ada Meadow{Word(i)}'>"), "<p>Words.</p>")
            ),
            Paper("meta elements of two vocabularies", 1500, "a.html", n => Html(Repeat(n, Creators), "<p>Words.</p>")),
            Paper(
                "institutions of one author",
                4000,
                "a.html",
                n =>
                    Html(
                        "<meta name=citation_author content='Ada Meadow'>"
                            + Repeat(n, i => $"<meta name=citation_author_institution content='House of {Word(i)}'>"),
                        "<p>Words.</p>"
                    )
            ),
            Paper("contributors of JATS", 2500, "a.xml", Contributors),
        ];

    private static GrowthShape[] Notes =>
        [
            new("documents of one paper", 100, n => [.. Enumerable.Range(0, n).Select(Part)]),
            new(
                "notes on one quotation",
                300,
                n => [File("input/papers/a/a.md", Text + Entry), .. Enumerable.Range(0, n).Select(Note)]
            ),
        ];

    private static string Authors(int n, Func<int, string> name) => $"authors:\n{Repeat(n, i => $"- {name(i)}\n")}";

    private static string Contributors(int n) =>
        "<?xml version=\"1.0\"?><article><front><article-meta><title-group><article-title>A title</article-title>"
        + "</title-group><contrib-group>"
        + Repeat(
            n,
            i =>
                $"<contrib contrib-type=\"author\"><name><surname>Meadow{Word(i)}</surname>"
                + $"<given-names>Ada</given-names></name><xref ref-type=\"aff\" rid=\"f{i}\"/></contrib>"
        )
        + Repeat(n, i => $"<aff id=\"f{i}\"><institution>House {Word(i)}</institution></aff>")
        + "</contrib-group></article-meta></front><body><p>Words.</p></body></article>";

    private static string Creators(int i) =>
        $"<meta name=citation_author content='Ada Meadow{Word(i)}'><meta name=dc.creator content='Bea Field{Word(i)}'>";

    private static InputFile Part(int i) => File($"input/papers/a/d{i}.md", $"# Part {Word(i)}\n\nWords.\n");

    private static InputFile Note(int i) =>
        File(
            $"input/annotations/a/n{i}.md",
            $"---\nauthor: A\ncreated: 2020-01-02\nquote: read all the same\n---\nNote {Number(i)}.\n"
        );
}
