using StaticArchive.Model;
using static StaticArchive.Tests.Ingest.Packages.DocxFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>What a Word document holds beside its text: notes, changes, comments, hidden words, pictures.</summary>
public class DocxRevisionTests
{
    /// <summary>The beginning of a picture of 2 by 3 pixels.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAAAAAA=");

    private const string Prose = "The boards of three valleys met in the spring, and they agreed on little.";

    [Fact]
    public void Notes_have_the_numbers_that_Word_prints()
    {
        var document = Assert.Single(SingleDocument.Ingest(CreateNoted(), ".docx").Documents);
        Assert.Equal("The water rose in the night and fell* at noon.", document.Text[..46]);
        Assert.Equal(["1", "*", "2", "i"], document.Notes.Select(note => note.Label));
        Assert.Equal(
            ["As all knew.", "By hearsay.", "As the mill knew.", "At two."],
            document.Notes.Select(note =>
                document.Blocks.Single(block => block.Id == note.Blocks[0]) is var block
                    ? document.Text[block.Span.Start..block.Span.End]
                    : ""
            )
        );
        Assert.All(document.Notes, note => Assert.Single(note.Markers));
        Assert.Equal(3, Excluded(document, "note without a marker"));
    }

    [Fact]
    public void Changes_are_taken_as_accepted_and_what_is_not_published_is_counted()
    {
        var intake = SingleDocument.Ingest(
            new DocxFileBuilder(
                P(
                    R("The boards ")
                        + "<w:del w:id=\"1\"><w:r><w:delText>never ever</w:delText></w:r></w:del>"
                        + $"<w:ins w:id=\"2\">{R("often")}</w:ins>"
                        + $"<w:moveFrom w:id=\"3\">{R(" today")}</w:moveFrom>"
                        + R(" met")
                        + R(" in secret", "<w:vanish/>")
                        + R(", half")
                )
                    + "<w:p><w:pPr><w:rPr><w:del w:id=\"4\"/></w:rPr></w:pPr>"
                    + R("First part")
                    + "</w:p>"
                    + P(R(" and second part."))
                    + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                    + P(R("A true paragraph of a form."))
                    + "</w:sdtContent></w:sdt>"
            )
                .With("comments", $"<w:comment w:id=\"1\">{P("Is this so?")}</w:comment>")
                .With("header", P("Draft of the boards"))
                .Build(),
            ".docx"
        );
        var document = Assert.Single(intake.Documents);
        Assert.Contains("The boards often met, half", document.Text, StringComparison.Ordinal);
        Assert.Contains("First part and second part.", document.Text, StringComparison.Ordinal);
        Assert.Equal(3, Excluded(document, "deleted in a tracked change"));
        Assert.Equal(2, Excluded(document, "hidden text"));
        Assert.Equal(3, Excluded(document, "comment"));
        Assert.Equal(4, Excluded(document, "running head"));
        var said = Assert.Single(intake.Messages, message => message.Code == "SA0135");
        Assert.Contains("keeps 3 deleted words and 3 words of comments;", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_stands_on_one_line()
    {
        const string Formula =
            "<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
            + "<m:r><m:t>="
            + "</m:t></m:r><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den>"
            + "</m:f></m:oMath>";
        var document = Assert.Single(
            SingleDocument
                .Ingest(new DocxFileBuilder(P(R("So ") + Formula + R(" holds. " + Prose))).Build(), ".docx")
                .Documents
        );
        Assert.StartsWith("So x2=a/b holds.", document.Text, StringComparison.Ordinal);
        Assert.Contains(document.Marks, mark => mark is { Kind: MarkKind.Superscript, Span.Start: 4 });
    }

    [Fact]
    public void A_picture_belongs_to_its_caption_and_keeps_its_description()
    {
        const string Drawing =
            "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"A weir\"/>"
            + "<a:blip r:embed=\"weir\"/></wp:inline></w:drawing></w:r>";
        var document = Assert.Single(
            SingleDocument
                .Ingest(
                    new DocxFileBuilder(P(Prose) + P(Drawing) + P("Figure 1. The upper weir") + P(Prose))
                        .WithPart("word/media/weir.png", Png, "image")
                        .Build(),
                    ".docx"
                )
                .Documents
        );
        var figure = Assert.Single(document.Blocks, block => block.Kind == BlockKind.Figure);
        Assert.Null(figure.MissingContent);
        Assert.Single(document.Pictures);
        Assert.Equal("A weir", Assert.Single(figure.Pictures).AlternativeText);
    }

    private static byte[] CreateNoted() =>
        new DocxFileBuilder(
            P(
                R("The water rose")
                    + Reference("footnote", 7)
                    + R(" in the night")
                    + Reference("endnote", 3)
                    + R(" and fell")
                    + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"9\"/><w:t>*</w:t></w:r>"
                    + R(" at noon")
                    + Reference("footnote", 8)
                    + R(".")
            )
        )
            .With(
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                    + Note("footnote", 8, "As the mill knew.")
                    + Note("footnote", 7, "As all knew.")
                    + Note("footnote", 9, "By hearsay.")
                    + Note("footnote", 5, "Nobody points here.")
            )
            .With("endnotes", Note("endnote", 3, "At two."))
            .Build();

    private static string Reference(string kind, int id) => $"<w:r><w:{kind}Reference w:id=\"{id}\"/></w:r>";

    private static string Note(string kind, int id, string words) =>
        $"<w:{kind} w:id=\"{id}\">{P($"<w:r><w:{kind}Ref/></w:r>" + R(" " + words))}</w:{kind}>";

    private static int Excluded(Document document, string reason) =>
        document.WordCounts.Excluded.Where(words => words.Reason == reason).Sum(words => words.Count);
}
