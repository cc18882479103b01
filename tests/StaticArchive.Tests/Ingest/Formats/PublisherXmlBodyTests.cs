using StaticArchive.Model;
using StaticArchive.Tests.Publish;

namespace StaticArchive.Tests.Ingest.Formats;

/// <summary>
/// The body of JATS as Frontiers, MDPI, IOP and PubMed Central write it: boxes with a label alone, paragraphs that end
/// in a comma, names of characters that a document type brings, numbers in brackets that cite nothing.
/// </summary>
public class PublisherXmlBodyTests
{
    private const string Jats = """
        <?xml version="1.0"?><article><front><article-meta><title-group><article-title>Beds of the north
        </article-title></title-group><abstract><label>1</label><title>Abstract</title>
        <sec><title>Aim</title><p>To count
        beds.</p></sec></abstract>
        </article-meta></front>
        <body><p>The beds were counted in four ways [<xref ref-type="bibr" rid="r1">1</xref>], with focus on nights,</p>
        <p>3) to test 71.3&percnt; of them for Juri&cacute; [<xref ref-type="bibr" rid="r2">2</xref>].</p>
        <p>The components t[1] and t[2] explain the rest of it, as they are defined in the software.</p>
        <p>Others were no better, see [1] and refs 1 and 2 above.</p>
        <boxed-text><label>Key concept 1. A bed</label><p>A bed is a place for a night in a ward.</p></boxed-text>
        </body>
        <back><ref-list><ref id="r1"><label>1</label><mixed-citation>Reed A. One bed. 2001.</mixed-citation></ref>
        <ref id="r2"><label>2</label><mixed-citation>Moss P. Two beds. 2002.</mixed-citation></ref></ref-list></back>
        </article>
        """;

    private static readonly Archive Archive = new SmallSite(("papers/a/a.xml", Jats)).Result.Archive;

    private static Document Document => Archive.Documents.Single();

    private static IEnumerable<string> GetWords(BlockKind kind) =>
        Document.Blocks.Where(block => block.Kind == kind).Select(block => block.Span.Slice(Document.Text));

    [Fact]
    public void A_paragraph_ends_where_its_element_ends()
    {
        Assert.Contains("3) to test 71.3% of them for Jurić [2].", GetWords(BlockKind.Paragraph));
    }

    [Fact]
    public void The_label_of_a_box_without_a_title_is_its_title()
    {
        Assert.Equal(["Key concept 1. A bed"], GetWords(BlockKind.Box));
    }

    [Fact]
    public void The_number_and_the_heading_of_an_abstract_are_no_words_of_it()
    {
        Assert.Equal("Aim: To count beds.", Archive.Papers.Single().Item.Abstract);
    }

    [Fact]
    public void Where_the_file_tags_the_numbers_that_cite_others_cite_only_set_off_from_words()
    {
        Assert.Equal(
            ["1", "2", "1", "1", "2"],
            Archive.Citations.Select(citation => citation.Span.Slice(Document.Text))
        );
    }

    [Theory]
    [InlineData("\\documentclass{minimal}\\begin{document}$$t=20\\pm 2$$\\end{document}", "t=20± 2")]
    [InlineData("10^{-3} \\mathrm{kg}\\,m_{ 2 }", "10⁻³ kg m₂")]
    [InlineData("\\begin{align*}\\frac{a+b}{2} \\leq 5\\% \\tag{5}\\end{align*}", "(a+b)/2 ≤ 5% (5)")]
    [InlineData("\\sum_{i=1}^{n} \\log x_i \\unknown", "∑ᵢ₌₁ⁿ log xᵢ")]
    [InlineData("{{{\\frac{1}", "1/")]
    public void A_formula_that_is_given_in_TeX_alone_is_read_as_letters_and_signs(string tex, string text)
    {
        var archive = new SmallSite(
            (
                "papers/a/a.xml",
                $"""
                <article><front><article-meta><title-group><article-title>Beds</article-title></title-group>
                </article-meta></front><body><p>Of all [<inline-formula><alternatives><tex-math><![CDATA[{tex}]]>
                </tex-math><inline-graphic/></alternatives></inline-formula>] it is said, <inline-formula><tex-math>x
                </tex-math><math><mi>y</mi></math></inline-formula>.</p></body></article>
                """
            )
        ).Result.Archive;
        Assert.Contains(
            $"Of all [{text}] it is said, y.",
            archive.Documents.Single().Text.Replace(" ]", "]", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }
}
