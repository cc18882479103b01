using StaticArchive.Model;
using static StaticArchive.Tests.Ingest.Packages.ZipFileBuilder;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>Numbers, levels and links of an OpenDocument text.</summary>
public class OdtStructureTests
{
    private const string Prose =
        "<text:p>The boards of three valleys met in the spring, and they agreed on little but the weather.</text:p>";

    private const string Heading = "<text:h text:outline-level=\"1\">Floods</text:h>";

    [Theory]
    [InlineData("1", "|.", 1, "1. |2. |3. ")]
    [InlineData("a", "(|)", 1, "(a) |(b) |(c) ")]
    [InlineData("i", "|.", 3, "iii. |iv. |v. ")]
    public void Items_of_a_list_have_the_labels_that_are_printed(
        string format,
        string brackets,
        int start,
        string labels
    )
    {
        var styles =
            "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
            + $"style:num-format=\"{format}\" style:num-prefix=\"{brackets.Split('|')[0]}\" "
            + $"style:num-suffix=\"{brackets.Split('|')[1]}\" "
            + $"text:start-value=\"{start}\"/></text:list-style>";
        var items = string.Concat(
            "oak elm ash".Split(' ').Select(tree => $"<text:list-item><text:p>{tree} is wood</text:p></text:list-item>")
        );
        var body = $"{Prose}<text:list text:style-name=\"L\">{items}</text:list>{Prose}";
        var document = Assert.Single(
            SingleDocument.Ingest(OdtFileBuilder.Create(OdtFileBuilder.Content(body, styles)), ".odt").Documents
        );
        var read = document
            .Blocks.Where(block => block.Kind == BlockKind.ListItem)
            .Select(block => document.Text[block.Span.Start..block.Span.End]);
        var expected = labels.Split('|').Zip("oak elm ash".Split(' '), (label, tree) => $"{label}{tree} is wood");
        Assert.Equal(expected, read);
    }

    [Fact]
    public void Headings_have_the_numbers_of_their_outline()
    {
        var outline =
            "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\"/>"
            + "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>"
            + "</text:outline-style>";
        var body =
            $"<text:h text:outline-level=\"1\">Floods</text:h>{Prose}<text:h "
            + $"text:outline-level=\"2\">Spring</text:h>{Prose}"
            + $"<text:h text:outline-level=\"2\">Autumn</text:h>{Prose}<text:h "
            + $"text:outline-level=\"1\">Droughts</text:h>{Prose}";
        var file = OdtFileBuilder.Create(
            OdtFileBuilder.Content(body),
            Part.Create("styles.xml", OdtFileBuilder.Styles(outline))
        );
        var listing = BlockListing.From(SingleDocument.Ingest(file, ".odt"));
        Assert.Contains("| 1 Floods", listing, StringComparison.Ordinal);
        Assert.Contains("| 1.2 Autumn", listing, StringComparison.Ordinal);
        Assert.Contains("| 2 Droughts", listing, StringComparison.Ordinal);
    }

    [Fact]
    public void Citations_of_Zotero_are_linked_with_the_entries_of_its_list()
    {
        const string Record =
            "{&quot;citationItems&quot;:[{&quot;id&quot;:3,&quot;itemData&quot;:{&quot;type&quot;:&quot;book&quot;,"
            + "&quot;title&quot;:&quot;Weirs of the "
            + "north&quot;,&quot;author&quot;:[{&quot;family&quot;:&quot;Field&quot;,"
            + "&quot;given&quot;:&quot;Ada&quot;}],&quot;issued&quot;:{&quot;date-parts&quot;:[[2001]]}}}]}";
        const string Mark = "text:name=\"ZOTERO_ITEM CSL_CITATION " + Record + " RNDa1\"";
        var body =
            $"{Heading}{Prose}<text:p>They leak, as is known <text:reference-mark-start {Mark}/>(Field 2001)"
            + $"<text:reference-mark-end {Mark}/>, and nobody minds.</text:p><text:h "
            + "text:outline-level=\"1\">References"
            + "</text:h><text:section text:name=\"ZOTERO_BIBL {} CSL_BIBLIOGRAPHY RNDb2\"><text:p>Field, Ada. Weirs "
            + "of the "
            + "north. Southwick: River Press, 2001.</text:p><text:p>Peck, Rob. Boats of the south. Southwick: River "
            + "Press, "
            + "2004.</text:p></text:section>";
        var document = Assert.Single(
            SingleDocument.Ingest(OdtFileBuilder.Create(OdtFileBuilder.Content(body)), ".odt").Documents
        );
        var citation = Assert.Single(document.TaggedLinks.Citations);
        Assert.Equal("Field 2001", document.Text[citation.Span.Start..citation.Span.End]);
        var entry = document.Blocks.Single(block => block.Id == Assert.Single(document.TaggedLinks.References).Key);
        Assert.StartsWith("Field, Ada", document.Text[entry.Span.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_made_by_hand_have_levels_by_their_looks()
    {
        const string Styles =
            "<style:style style:name=\"L\" style:family=\"text\"><style:text-properties fo:font-size=\"16pt\" "
            + "fo:font-weight=\"bold\"/></style:style><style:style style:name=\"S\" style:family=\"text\">"
            + "<style:text-properties fo:font-size=\"12pt\" fo:font-weight=\"bold\"/></style:style><style:style "
            + "style:name=\"T\" style:family=\"text\"><style:text-properties fo:font-size=\"22pt\"/></style:style>"
            + "<style:default-style style:family=\"paragraph\"><style:text-properties fo:font-size=\"12pt\"/>"
            + "</style:default-style>";
        string Line(string style, string words) =>
            $"<text:p><text:span text:style-name=\"{style}\">{words}</text:span></text:p>";
        var text = Prose.Replace(
            "weather.",
            "weather, which nobody could help, as they had found in all the years before.",
            StringComparison.Ordinal
        );
        var body =
            Line("T", "How the weirs of the north were kept")
            + text
            + Line("L", "Floods")
            + text
            + Line("S", "In spring")
            + text
            + Line("S", "In autumn")
            + text
            + Line("L", "Droughts")
            + text;
        var document = Assert.Single(
            SingleDocument.Ingest(OdtFileBuilder.Create(OdtFileBuilder.Content(body, Styles)), ".odt").Documents
        );
        Assert.Equal(
            ["Floods 2", "In spring 3", "In autumn 3", "Droughts 2"],
            document.Sections.Select(section => $"{section.Title} {section.Level}")
        );
    }
}
