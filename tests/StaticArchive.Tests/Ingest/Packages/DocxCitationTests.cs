using StaticArchive.Model;
using static StaticArchive.Tests.Ingest.Packages.DocxFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>
/// Citations that reference managers keep lead to the entries they mean, whose records are taken as they are.
/// </summary>
public class DocxCitationTests
{
    private const string Prose =
        "The boards of three valleys met in the spring, and they agreed on little but the weather, which was bad";

    private const string First = "Field, A. (2001) Weirs of the upper valley. River Press: Southwick.";
    private const string Second =
        "Peck, R. and Lowe, B. (2003) Mills and the boards that keep them. Mill Studies 4, 12–19.";

    private const string FirstRecord =
        "{\"id\":7,\"type\":\"book\",\"title\":\"Weirs of the upper valley\",\"author\":[{\"family\":\"Field\","
        + "\"given\":"
        + "\"Ada\"}],\"issued\":{\"date-parts\":[[2001]]},\"publisher\":\"River Press\"}";

    private const string SecondRecord =
        "{\"id\":8,\"type\":\"article-journal\",\"title\":\"Mills and the boards that keep "
        + "them\",\"author\":[{\"family\":"
        + "\"Peck\",\"given\":\"Rob\"},{\"family\":\"Lowe\",\"given\":\"Barnaby\"}],\"issued\":{\"date-parts\":["
        + "[\"2003\"]]},"
        + "\"container-title\":\"Mill Studies\"}";

    [Fact]
    public void Zotero_links_each_work_in_a_citation()
    {
        var code =
            " ADDIN ZOTERO_ITEM CSL_CITATION {\"citationItems\":[{\"id\":7,\"uris\":[\"u/7\"],\"itemData\":"
            + FirstRecord
            + "},{\"id\":8,\"uris\":[\"u/8\"],\"itemData\":"
            + SecondRecord
            + "}]} ";
        var document = Read(
            P(R(Prose + " ") + Field(Escape(code), R("(see Field 2001; Peck and ") + R("Lowe 2003, p. 4)")) + R("."))
                + P("Sources")
                + Entries(" ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY ")
        );
        Assert.Equal(["Field 2001", "Peck and Lowe 2003"], Cited(document));
        Assert.Equal([First, Second], Meant(document));
        Assert.Equal(["Mill Studies", "Weirs of the upper valley"], Titles(document));
    }

    [Fact]
    public void An_author_before_the_field_belongs_to_the_citation()
    {
        var code = " ADDIN CSL_CITATION {\"citationItems\":[{\"itemData\":" + SecondRecord + "}]} ";
        var document = Read(
            P(R(Prose + ", as Peck and Lowe ") + Field(Escape(code), R("(2003)")) + R(" saw."))
                + P(R("References", "<w:b/>"))
                + P(First)
                + P(Second)
        );
        Assert.Equal(["Peck and Lowe (2003"], Cited(document));
        Assert.Equal([Second], Meant(document));
    }

    [Fact]
    public void Numbers_of_EndNote_mean_their_records()
    {
        const string Code =
            " ADDIN EN.CITE <EndNote><Cite><Author>Field</Author><Year>2001</Year><RecNum>3</RecNum><record>"
            + "<titles><title>"
            + "<style>Weirs of the upper valley</style></title></titles></record></Cite></EndNote>";
        var document = Read(
            P(R(Prose + " ") + Field(Escape(Code), R("[1]")) + R(". ") + R(Prose + "."))
                + P(R("References", "<w:b/>"))
                + P("1. " + First)
                + P("2. " + Second)
        );
        Assert.Equal(["1"], Cited(document));
        Assert.Equal(["1. " + First], Meant(document));
    }

    [Fact]
    public void Word_keeps_sources_of_its_own()
    {
        const string Sources =
            "<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\">"
            + "<b:Source><b:Tag>Fie01"
            + "</b:Tag><b:SourceType>Book</b:SourceType><b:Author><b:Author><b:NameList><b:Person><b:Last>"
            + "Field</b:Last>"
            + "<b:First>A</b:First></b:Person></b:NameList></b:Author></b:Author><b:Title>Weirs of the upper "
            + "valley</b:Title>"
            + "<b:Year>2001</b:Year></b:Source></b:Sources>";
        var file = new DocxFileBuilder(
            P(R(Prose + " ") + Field(" CITATION Fie01 \\l 2057 ", R("(Field, 2001)")) + R("."))
                + Entries("BIBLIOGRAPHY")
        ).WithPart("customXml/item1.xml", System.Text.Encoding.UTF8.GetBytes(Sources), "customXml");
        var document = Assert.Single(SingleDocument.Ingest(file.Build(), ".docx").Documents);
        Assert.Equal(["Field, 2001"], Cited(document));
        Assert.Equal([First], Meant(document));
    }

    [Fact]
    public void A_record_without_an_entry_links_nothing()
    {
        var code = " ADDIN CSL_CITATION {\"citationItems\":[{\"itemData\":" + SecondRecord + "},7,{\"itemData\":[]}]} ";
        var document = Read(
            P(R(Prose + " ") + Field(Escape(code), R("(Peck 2003)")) + R(".")) + P(R("References", "<w:b/>")) + P(First)
        );
        Assert.Empty(document.TaggedLinks.Citations);
    }

    private static Document Read(string body) =>
        Assert.Single(SingleDocument.Ingest(new DocxFileBuilder(body).Build(), ".docx").Documents);

    /// <summary>A reference list that a program keeps: one field over all its paragraphs.</summary>
    private static string Entries(string code) =>
        P(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + code
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + R(First)
        ) + P(R(Second) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");

    private static string Escape(string code) => System.Security.SecurityElement.Escape(code);

    private static IEnumerable<string> Cited(Document document) =>
        document.TaggedLinks.Citations.Select(citation => document.Text[citation.Span.Start..citation.Span.End]);

    private static IEnumerable<string> Meant(Document document) =>
        document.TaggedLinks.Citations.SelectMany(citation =>
            citation.References.Select(id =>
                document.Blocks.Single(block => block.Id == id) is var block
                    ? document.Text[block.Span.Start..block.Span.End]
                    : ""
            )
        );

    private static IEnumerable<string> Titles(Document document) =>
        document
            .TaggedLinks.References.Values.Select(item => item.ContainerTitle ?? item.Title!)
            .Order(StringComparer.Ordinal);
}
