using StaticArchive.Model;

namespace StaticArchive.Tests.Ingest.Bibliography;

/// <summary>Names in curated files: suffixes, particles, organisations with commas, and others.</summary>
public class CuratedNameTests
{
    /// <summary>File, names as written, and as family | given | suffix, or as an organisation.</summary>
    public static TheoryData<string, string, string> Names { get; } =
        new()
        {
            { "r.bib", "King, Martin Luther, Jr.", "King|Martin Luther|Jr." },
            { "r.bib", "King, Jr., Martin Luther", "King|Martin Luther|Jr." },
            { "r.bib", "Gates, III, Henry Louis", "Gates|Henry Louis|III" },
            {
                "r.bib",
                @"Charles Louis Xavier Joseph de la Vall{\'e}e Poussin",
                "de la Vallée Poussin|Charles Louis Xavier Joseph|"
            },
            { "r.bib", "Ludwig van der Rohe", "van der Rohe|Ludwig|" },
            { "r.bib", "{Roads and Bridges Board} and Hay, Tom", "Roads and Bridges Board; Hay|Tom|" },
            { "r.bib", "Smith, J. and Jones, K. and others", "Smith|J.|; Jones|K.|; …" },
            { "r.bib", "Smith, J. and others", "Smith|J.|; …" },
            { "r.ris", "Smith, John, Jr.", "Smith|John|Jr." },
            { "r.ris", "Smith, John, II", "Smith|John|II" },
            { "r.ris", "Department of Health, Scotland", "Department of Health, Scotland" },
            { "r.ris", "Ministry of Works, Roads and Parks", "Ministry of Works, Roads and Parks" },
            { "r.ris", "Royal College of Nurses, Ward Section,", "Royal College of Nurses, Ward Section" },
            { "r.ris", "Church, Alonzo", "Church|Alonzo|" },
            { "r.yml", "Smith, J. and Jones, K. and others", "Smith|J.|; Jones|K.|; …" },
            { "r.yml", "Smith, J.; Jones, K. et al.", "Smith|J.|; Jones|K.|; …" },
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_are_read(string file, string written, string expected) =>
        Assert.Equal(expected, Show(CuratedFile.ReadFirst(file, Write(file, written))));

    [Fact]
    public void Others_of_CSL_JSON_are_no_person()
    {
        const string Text = """
            [{"type":"book","title":"One","author":[{"family":"Smith","given":"J."},{"literal":"others"}]}]
            """;
        Assert.Equal("Smith|J.|; …", Show(CuratedFile.ReadFirst("r.json", Text)));
    }

    private static string Write(string file, string names) =>
        file[2..] switch
        {
            "bib" => $"@book{{a, author = {{{names}}}, title = {{One}}, year = 1963}}",
            "ris" => $"TY  - BOOK\nAU  - {names}\nTI  - One\nPY  - 1963\nER  - \n",
            _ => $"references:\n- type: book\n  id: a\n  author: \"{names}\"\n  title: One\n  issued: 1963\n",
        };

    private static string Show(CslItem item) =>
        string.Join(
            "; ",
            item.Author.Select(name => name.Literal ?? $"{name.Family}|{name.Given}|{name.Suffix}")
                .Concat(item.HasMoreAuthors ? ["…"] : [])
        );
}
