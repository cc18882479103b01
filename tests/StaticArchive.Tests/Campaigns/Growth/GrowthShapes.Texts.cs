namespace StaticArchive.Tests.Campaigns.Growth;

/// <summary>Much of something in the text of a document or page.</summary>
internal static partial class GrowthShapes
{
    private static GrowthShape[] Texts => [.. Lists, .. Lines, .. Blocks];

    private static GrowthShape[] Lines =>
        [
            Paper(
                "blank lines with LF and CRLF mixed",
                30_000,
                "a.md",
                n => $"# A\n\nWords.\n{Repeat("\n\r\n", n)}Words.\n"
            ),
            Paper(
                "blank lines in plain text",
                30_000,
                "a.txt",
                n => $"A title\n\nWords.\n{Repeat("\n\r\n", n)}Words.\n"
            ),
            Paper("blank lines in an item", 30_000, "a.md", n => $"# A\n\n- a\n{Repeat("\n\r\n", n)}  b\n"),
            Paper("a title of slashes", 20_000, "a.md", n => $"# A {Repeat("a/", n)}\n\nWords.\n"),
            Paper("a title of slashes alone", 20_000, "a.txt", n => $"A {Repeat("/", n)}\n\nAda Meadow\n\nWords.\n"),
            Paper(
                "deep numbering",
                50,
                "a.txt",
                n => $"A title\n\n{Repeat(n, i => $"{Repeat("1.", i)}1 A\n\nWords.\n\n")}"
            ),
            Paper(
                "contents",
                1000,
                "a.txt",
                n => $"A title\n\nContents\n\n{Repeat(n, i => $"Part {Word(i)} ..... {i}\n")}\nWords.\n"
            ),
            Paper("openings of comments", 10_000, "a.md", n => $"# A\n\n{Repeat("a <!-- ", n)}\n"),
        ];

    private static GrowthShape[] Lists =>
        [
            Paper("lists within lists", 500, "a.md", n => "# A\n\n" + NestedLists(n)),
            Beside("lists within lists of a page", 500, "input/pages/about.md", n => NestedLists(n)),
            Paper("lists within lists, on one line", 300, "a.md", n => $"# A\n\n{Repeat("- ", n)}words\n"),
            Paper("lists within quoted lists", 200, "a.md", n => "# A\n\n" + NestedLists(n, "> ")),
            Paper("lists within lists, with lazy lines", 200, "a.md", n => "# A\n\n" + NestedLists(n, "", "lazy\n")),
        ];

    private static GrowthShape[] Blocks =>
        [
            Paper(
                "short paragraphs",
                5000,
                "a.html",
                n => Html("", Repeat(n, i => $"<p>The house {Word(i)} was built.</p>"))
            ),
            Paper("short lines like headings", 3000, "a.html", n => Html("", Repeat(n, i => $"<p>Word {Word(i)}</p>"))),
            Paper("equal words", 5000, "a.html", n => Html("", Repeat("<p>Word</p>", n))),
            Paper("headings", 2500, "a.md", n => $"# A\n\n{Repeat(n, i => $"## Word {Word(i)}\n\nIt is here.\n\n")}"),
            Paper("equal headings", 2500, "a.md", n => $"# A\n\n{Repeat("## Word\n\nIt is here.\n\n", n)}"),
            Paper(
                "references to one footnote",
                2000,
                "a.md",
                n => $"# A\n\n{Repeat("Words[^1] here.\n\n", n)}[^1]: A note.\n"
            ),
        ];

    private static string NestedLists(int depth, string before = "", string between = "") =>
        Repeat(depth, i => $"{before}{new string(' ', 2 * i)}- a\n{between}");
}
