using StaticArchive.Model;

namespace StaticArchive.Tests.Link.Citations;

/// <summary>
/// What holds of the citations of any text: of the archive's own papers, and of texts put together by chance from a
/// fixed seed.
/// </summary>
public class CitationPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Archer 1998",
        "Baker & Carter 2001a",
        "Archer (1998)",
        "Archer",
        "Baker and Carter",
        "(",
        ")",
        "[",
        "]",
        "1998",
        "2001a",
        "2001b",
        ", ",
        "; ",
        " & ",
        " and ",
        "et al.",
        "et al",
        "in press",
        "n.d.",
        "DH",
        "Department of Health",
        "van der Meer",
        "O’Brien’s",
        "p. 4",
        ": 45–7",
        "2008-13",
        "“",
        "”",
        "see ",
        "e.g. ",
        "A. ",
        "Smith-Jones",
        "the ",
        "Act ",
        "was ",
        "\n",
        "–",
        "b",
        "’s ",
        "Müller",
        "𝔄rcher",
        "e\u0301",
        "\u00A0",
        "…",
    ];

    private const string List =
        "\n\n## References\n\nArcher, A. (1998) *One*. London: Sage.\n\nBaker, B. and Carter, C. (2001a) "
        + "*Two*. London: Sage.\n\nBaker, B. and Carter, C. (2001b) *Three*. London: Sage.\n\nDepartment of "
        + "Health (2001) *Four*. London: Sage.\n";

    [Fact]
    public void Citations_of_the_archive_hold_their_invariants() =>
        Check(Pipeline.Run([.. Repository.Files("input/")], settings => settings, _ => { }).Archive, atLeast: 1);

    [Fact]
    public void Citations_of_texts_made_by_chance_hold_their_invariants()
    {
        var random = new Random(20_110_204);
        var files = Enumerable
            .Range(0, 60)
            .Select(i =>
                Paper(
                    $"p{i}",
                    string.Concat(
                        Enumerable
                            .Range(0, 120)
                            .Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(3) == 0 ? " " : ""))
                    )
                )
            )
            .ToList();
        Check(Pipeline.Run(files, settings => settings, _ => { }).Archive, atLeast: 60);
    }

    /// <summary>
    /// What makes a reader that goes back run for hours. Nothing here goes back, so it is done before anybody looks.
    /// </summary>
    [Theory]
    [InlineData("(")]
    [InlineData("((Archer 1998")]
    [InlineData("Archer, Baker & ")]
    [InlineData("1998, 1999; ")]
    [InlineData("Archer et al. et al. ")]
    [InlineData("Department of the Office for the ")]
    [InlineData("2001a, b, c ")]
    [InlineData("A. B. C. ")]
    public void Text_that_goes_on_and_on_is_read_to_its_end(string piece)
    {
        var endless = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var archive = Pipeline
            .Run([Paper("long", "It was so " + endless + " (Archer 1998).")], settings => settings, _ => { })
            .Archive;
        Assert.Contains(archive.Citations, citation => citation.Works.Contains("archer-1998"));
    }

    [Theory]
    [InlineData("Archer, A. ")]
    [InlineData("Archer, A. (1998) ")]
    [InlineData("‘In: (eds) ")]
    [InlineData("London: Sage, ")]
    [InlineData("37(7), 1-9. ")]
    public void An_entry_that_goes_on_and_on_is_read_to_its_end(string piece)
    {
        var text =
            "# Title\n\nIt was so.\n\n## References\n\nBaker, B. (1999) "
            + $"{string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length))}\n";
        Assert.NotEmpty(
            Pipeline
                .Run(
                    [new InputFile("input/papers/x.md", System.Text.Encoding.UTF8.GetBytes(text))],
                    settings => settings,
                    _ => { }
                )
                .Archive.Works
        );
    }

    private static InputFile Paper(string id, string text) =>
        new(
            $"input/papers/{id}.md",
            System.Text.Encoding.UTF8.GetBytes(
                "# A title of a paper\n\nA first paragraph with a sentence of some length, so that it is no "
                    + $"line below the title.\n\n{text}{List}"
            )
        );

    private static void Check(Archive archive, int atLeast)
    {
        Assert.True(archive.Citations.Count >= atLeast, $"only {archive.Citations.Count} citations");
        var works = archive.Works.Select(work => work.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(archive.Documents, document => CheckOrder(archive, document));
        Assert.All(
            archive.Citations,
            citation =>
            {
                Assert.Equal(StatusOf(citation.Works.Count), citation.Status);
                Assert.All(
                    citation.Works.Concat(citation.Candidates.Select(candidate => candidate.Work)),
                    work => Assert.Contains(work, works)
                );
            }
        );
        Assert.All(archive.Works, work => Assert.All(work.CitedBy, id => Assert.True(Cites(archive, id, work))));
    }

    /// <summary>No citation overlaps another or leaves its block.</summary>
    private static void CheckOrder(Archive archive, Document document)
    {
        var end = 0;
        foreach (var citation in archive.Citations.Where(citation => citation.Document == document.Id))
        {
            Assert.True(
                citation.Span.Start >= end && citation.Span.End <= document.Text.Length,
                $"{citation.Id} overlaps the one before it"
            );
            Assert.True(
                document.BlockAt(citation.Span.Start)?.Id == citation.Block
                    && document.BlockAt(citation.Span.End - 1)?.Id == citation.Block,
                $"{citation.Id} leaves its block"
            );
            end = citation.Span.End;
        }
    }

    private static CitationStatus StatusOf(int works) =>
        works switch
        {
            0 => CitationStatus.Unresolved,
            1 => CitationStatus.Resolved,
            _ => CitationStatus.Ambiguous,
        };

    private static bool Cites(Archive archive, string id, Work work) =>
        archive.Citations.Any(citation => citation.Id == id && citation.Works.Contains(work.Id));
}
