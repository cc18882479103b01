using StaticArchive.Tests.Ingest.Packages;
using Xunit.Abstractions;
using static StaticArchive.Tests.Ingest.Packages.DocxFileBuilder;

namespace StaticArchive.Tests.Campaigns.Packages;

/// <summary>
/// Word documents with harm done to them: no exception, none over two seconds, and the paper beside it is there.
/// <c>TRIAL=123 dotnet test --filter HostileWordCampaign</c> runs one again alone.
/// </summary>
[Collection(TimedAlone.Name)]
public class HostileWordCampaign(ITestOutputHelper output)
{
    private const int Seed = 191;
    private const int Whole = 2_000;

    [Fact]
    public void Whatever_is_done_to_a_Word_document_it_is_built_or_refused()
    {
        var files = new HostileFiles($"hostile Word documents, seed {Seed}", "input/papers/hostile/paper.docx", Whole);
        files.Run(output, trial => WordMutations.Apply(Campaign.Chance(Seed, trial), CreateFile()));
    }

    private static DocxFileBuilder CreateFile() =>
        new DocxFileBuilder(
            P("Boards of the valleys", "Title")
                + P("Floods", "H1")
                + P(
                    R("The water rose")
                        + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>"
                        + R(" in the night ", "<w:b/>")
                        + Field("ADDIN EN.CITE a", R("(Field 2001)"))
                        + "<w:del w:id=\"1\"><w:r><w:delText>never</w:delText></w:r></w:del>"
                )
                + P("oak", "", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
                + $"<w:tbl><w:tr><w:tc>{P("A")}</w:tc><w:tc>{P("B")}</w:tc></w:tr></w:tbl>"
                + P("References", "H1")
                + P("Field A (2001) Weirs. London: Press.")
        )
            .With(
                "styles",
                "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn "
                    + "w:val=\"H1\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:basedOn "
                    + "w:val=\"Title\"/>"
                    + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            )
            .With(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"x\"/><w:lvl w:ilvl=\"0\"><w:start "
                    + "w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num "
                    + "w:numId=\"1\">"
                    + "<w:abstractNumId w:val=\"0\"/></w:num>"
            )
            .With("footnotes", $"<w:footnote w:id=\"7\">{P("As all knew.")}</w:footnote>");
}
