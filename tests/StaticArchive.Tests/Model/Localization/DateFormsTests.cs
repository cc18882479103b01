using StaticArchive.Model.Localization;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Tests.Model.Localization;

/// <summary>Dates and lists as each language says them; days, months and years as in CLDR's long forms.</summary>
public class DateFormsTests
{
    [Theory]
    [InlineData("2011-02-01", "1 February 2011", "1. Februar 2011", "1er février 2011", "1 de febrero de 2011")]
    [InlineData("2005-10-03", "3 October 2005", "3. Oktober 2005", "3 octobre 2005", "3 de octubre de 2005")]
    [InlineData("2001-07", "July 2001", "Juli 2001", "juillet 2001", "julio de 2001")]
    [InlineData("2010-21", "spring 2010", "Frühling 2010", "printemps 2010", "primavera de 2010")]
    [InlineData("1998~", "about 1998", "um 1998", "vers 1998", "hacia 1998")]
    [InlineData("1998?", "perhaps 1998", "vielleicht 1998", "peut-être 1998", "quizá 1998")]
    [InlineData(
        "2000-11-09/2000-11-15",
        "9 to 15 November 2000",
        "9. bis 15. November 2000",
        "9 – 15 novembre 2000",
        "9 a 15 de noviembre de 2000"
    )]
    [InlineData(
        "2001-07/2001-09",
        "July to September 2001",
        "Juli bis September 2001",
        "juillet – septembre 2001",
        "julio a septiembre de 2001"
    )]
    [InlineData(
        "[2006-09-07..2009-04-15]",
        "between September 2006 and April 2009",
        "zwischen September 2006 und April 2009",
        "entre septembre 2006 et avril 2009",
        "entre septiembre de 2006 y abril de 2009"
    )]
    public void A_date_is_said_in_words(string edtf, string english, string german, string french, string spanish) =>
        AssertSaid(edtf, english, german, (french, spanish));

    [Theory]
    [InlineData("1998", "1998", "1998", "1998", "1998")]
    [InlineData("194X", "the 1940s", "1940er-Jahre", "années 1940", "década de 1940")]
    [InlineData("18XX", "the 19th century", "19. Jahrhundert", "XIXe siècle", "siglo XIX")]
    [InlineData("00XX", "the 1st century", "1. Jahrhundert", "Ier siècle", "siglo I")]
    [InlineData("-0500", "501 BC", "501 v. Chr.", "501 av. J.-C.", "501 a. C.")]
    [InlineData("[1998,2001]", "1998 or 2001", "1998 oder 2001", "1998 ou 2001", "1998 o 2001")]
    public void A_year_is_said_in_words(string edtf, string english, string german, string french, string spanish) =>
        AssertSaid(edtf, english, german, (french, spanish));

    private static void AssertSaid(string edtf, string english, string german, (string French, string Spanish) romance)
    {
        Assert.Equal(english, Format("en-GB", edtf));
        Assert.Equal(german, Format("de", edtf));
        Assert.Equal(romance.French, Format("fr", edtf).Replace('\u00A0', ' '));
        Assert.Equal(romance.Spanish, Format("es", edtf));
    }

    [Theory]
    [InlineData("2011-02-01", "1 Chwefror 2011")]
    [InlineData("2001-07", "Gorffennaf 2001")]
    [InlineData("2010-21", "gwanwyn 2010")]
    [InlineData("1998~", "oddeutu 1998")]
    [InlineData("2000-11-09/2000-11-15", "9 – 15 Tachwedd 2000")]
    [InlineData("[2006-09..2009-04]", "rywbryd yn y cyfnod Medi 2006 – Ebrill 2009")]
    [InlineData("194X", "1940au")]
    [InlineData("18XX", "19eg ganrif")]
    [InlineData("19XX", "20fed ganrif")]
    [InlineData("20XX", "21ain ganrif")]
    [InlineData("1XXX", "2il mileniwm")]
    [InlineData("2XXX", "3ydd mileniwm")]
    [InlineData("-0500", "501 CC")]
    public void A_date_is_said_in_Welsh(string edtf, string words) => Assert.Equal(words, Format("cy", edtf));

    [Theory]
    [InlineData("cy", "Field a Peck", "Field", "Peck")]
    [InlineData("cy", "Field ac Evans", "Field", "Evans")]
    [InlineData("cy", "Field, Peck ac Owen", "Field", "Peck", "Owen")]
    [InlineData("es", "Juan y Ana", "Juan", "Ana")]
    [InlineData("es", "Juan e Inés", "Juan", "Inés")]
    [InlineData("es", "Ana e Hidalgo", "Ana", "Hidalgo")]
    [InlineData("es", "Ana y Hierro", "Ana", "Hierro")]
    [InlineData("de", "Field, Peck und Owen", "Field", "Peck", "Owen")]
    [InlineData("fr", "Field, Peck et Owen", "Field", "Peck", "Owen")]
    [InlineData("en-GB", "Field, Peck and Owen", "Field", "Peck", "Owen")]
    public void A_list_is_joined_as_its_last_item_sounds(string language, string list, params string[] items) =>
        Assert.Equal(list, InterfaceWords.Read(language, []).Join(items));

    [Fact]
    public void One_of_several_is_joined_by_the_sound_too() =>
        Assert.Equal("siete u ocho", InterfaceWords.Read("es", []).JoinAlternatives(["siete", "ocho"]));

    [Theory]
    [InlineData(0, "0 papur")]
    [InlineData(1, "1 papur")]
    [InlineData(2, "2 bapur")]
    [InlineData(3, "3 phapur")]
    [InlineData(4, "4 papur")]
    [InlineData(6, "6 phapur")]
    [InlineData(7, "7 papur")]
    public void Welsh_mutates_what_it_counts(int number, string words) =>
        Assert.Equal(words, InterfaceWords.Read("cy", []).Count("count.papers", number));

    [Theory]
    [InlineData("fr", 0, "0 publication")]
    [InlineData("fr", 1, "1 publication")]
    [InlineData("fr", 2, "2 publications")]
    [InlineData("de", 0, "0 Publikationen")]
    [InlineData("de", 1, "1 Publikation")]
    [InlineData("es", 0, "0 publicaciones")]
    [InlineData("es", 1, "1 publicación")]
    public void Other_languages_have_one_and_many(string language, int number, string words) =>
        Assert.Equal(words, InterfaceWords.Read(language, []).Count("count.papers", number));

    [Theory]
    [InlineData("en-GB", 999, "999")]
    [InlineData("en-GB", 15_776, "15,776")]
    [InlineData("de", 1_234, "1.234")]
    [InlineData("fr", 1_234_567, "1\u202F234\u202F567")]
    [InlineData("es", 1_234, "1234")]
    [InlineData("es", 12_345, "12.345")]
    [InlineData("cy", 1_234, "1,234")]
    public void Counts_have_the_sign_of_thousands_of_the_language(string language, int number, string digits) =>
        Assert.Equal(digits, InterfaceWords.Read(language, []).FormatCount(number));

    private static string Format(string language, string edtf) =>
        new EdtfFormatter(InterfaceWords.Read(language, [])).FormatText(edtf);
}
