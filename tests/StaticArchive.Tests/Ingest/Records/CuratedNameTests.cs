using StaticArchive.Ingest;
using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest.Records;

/// <summary>Names in records as people and reference managers write them.</summary>
public class CuratedNameTests
{
    [Fact]
    public void A_suffix_may_stand_last_and_a_particle_begins_the_family_name()
    {
        var bib =
            "@book{a, author = {King, Martin Luther, Jr.}, title = {One}, year = 1963}\n"u8
            + "@book{b, author = {King, Jr., Martin Luther}, title = {Two}, year = 1964}\n"u8
            + "@book{c, author = {Charles Louis Xavier Joseph de la Vallee Poussin}, title = {Three}, year = 1896}\n"u8;
        var names = Ingestion
            .Read([new InputFile("input/references/r.bib", bib.ToArray())], settings => settings)
            .Curated.Records.Select(record => record.Item.Author[0].SortForm);
        Assert.Equal(
            [
                "King, Martin Luther, Jr.",
                "King, Martin Luther, Jr.",
                "de la Vallee Poussin, Charles Louis Xavier Joseph",
            ],
            names
        );
    }
}
