using StaticArchive.Model;

namespace StaticArchive.Tests.Campaigns.Growth;

/// <summary>Much of something in lists of references and in citations.</summary>
internal static partial class GrowthShapes
{
    private static GrowthShape[] Works =>
        [
            Paper("equal references", 6000, "a.md", n => Text + Repeat(Entry, n)),
            Paper("references of one author and year", 1500, "a.md", n => Text + Repeat(n, SmithOn)),
            Paper(
                "citations that could mean any of as many",
                1000,
                "a.md",
                n => $"# A title\n\nWords {Repeat("(Smith 2004) ", n)}.\n\n## References\n\n{Repeat(n, SmithOn)}"
            ),
            Paper(
                "citations of one work",
                4000,
                "a.md",
                n => $"# A\n\nWords {Repeat("(Smith 2004) ", n)}.\n\n## References\n\n{Entry}"
            ),
            Beside("strings of BibTeX that double", 10, "input/references/a.bib", Doubling),
            Beside(
                "authors of a record",
                2000,
                "input/references/a.bib",
                n =>
                    "@book{a, title = {A}, year = 2004, author = {Field"
                    + Repeat(n, i => $" and Ada Meadow{Word(i)}")
                    + "}}\n"
            ),
            new(
                "lists of different works",
                300,
                n =>
                    [
                        File("input/papers/a/a.md", Text + Repeat(n, SmithOn)),
                        File(
                            "input/references/a.yml",
                            "different:\n" + Repeat(n, i => $"- [smith-2004-{Word(i)}, smith-2004-{Word(i + 1)}]\n")
                        ),
                    ]
            ),
            new("papers that cite everything", 30, n => [.. Enumerable.Range(0, n).Select(i => Everything(i, n))]),
        ];

    private static InputFile Everything(int paper, int n) =>
        File(
            $"input/papers/p{paper}/a.md",
            $"# Paper {Word(paper)}\n\nWords {Repeat(n, i => $"(Smith{Word(i)} 2004) ")}.\n\n## References\n\n"
                + Repeat(n, i => $"Smith{Word(i)} J (2004) Words. London: Press.\n\n")
        );

    private static string SmithOn(int i) => $"Smith J (2004) {Word(i)} and what it is about. London: Press.\n\n";

    private static string Doubling(int n) =>
        "@string{s0 = \"abcd\"}\n"
        + Repeat(n, i => $"@string{{s{i + 1} = s{i} # s{i}}}\n")
        + $"@book{{a, title = s{n}, year = 2004}}\n";
}
