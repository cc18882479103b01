namespace StaticArchive.Tests.Ingest.Bibliography;

/// <summary>Formulas and tags in the titles of curated files become letters, never markup on a page.</summary>
public class CuratedMarkupTests
{
    [Theory]
    [InlineData("The price of CO$_2$", "The price of CO₂")]
    [InlineData("H$_{2}$O and 10$^{-3}$", "H₂O and 10⁻³")]
    [InlineData(@"On $\alpha$ and $\beta \times 2$", "On α and β × 2")]
    [InlineData(@"CO\textsubscript{2} by the m\textsuperscript{3}", "CO₂ by the m³")]
    [InlineData(@"Fish at 20$^\circ$C on a $\log$ scale", "Fish at 20°C on a log scale")]
    [InlineData(@"$10\,000$ wards, $\frac{1}{2}$ of them full", "10 000 wards, 1/2 of them full")]
    [InlineData(@"From \$5 to \$10", "From $5 to $10")]
    [InlineData("From $5 to $10 a day", "From $5 to $10 a day")]
    [InlineData("Worth $5", "Worth $5")]
    public void Formulas_of_BibTeX_are_letters(string written, string expected) =>
        Assert.Equal(
            expected,
            CuratedFile.ReadFirst("r.bib", $"@book{{a, author = {{Hay, T.}}, title = {{{written}}}}}").Title
        );

    [Theory]
    [InlineData("CO<sub>2</sub> and <i>E. coli</i>", "CO₂ and E. coli")]
    [InlineData("<span class='nocase'>NHS</span> wards", "NHS wards")]
    [InlineData("Where p < 0.05 and x > 3", "Where p < 0.05 and x > 3")]
    [InlineData("10<sup>th</sup> report", "10ᵗʰ report")]
    public void Tags_of_CSL_JSON_are_taken_out(string written, string expected) =>
        Assert.Equal(
            expected,
            CuratedFile
                .ReadFirst("r.json", $$"""[{"type":"book","title":"{{written}}","author":[{"family":"Hay"}]}]""")
                .Title
        );
}
