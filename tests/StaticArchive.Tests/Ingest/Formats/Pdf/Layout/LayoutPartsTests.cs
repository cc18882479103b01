using StaticArchive.Ingest.Formats.Pdf.Layout;
using StaticArchive.Ingest.Formats.Pdf.Layout.Letters;
using StaticArchive.Ingest.Formats.Pdf.Layout.Letters.Encodings;
using StaticArchive.Ingest.Formats.Pdf.Layout.Repetition;

namespace StaticArchive.Tests.Ingest.Formats.Pdf.Layout;

/// <summary>Small parts of the layout.</summary>
public class LayoutPartsTests
{
    [Theory]
    [InlineData(4, "iv")]
    [InlineData(19, "xix")]
    [InlineData(1994, "mcmxciv")]
    public void Roman_numerals_are_written_and_read(int value, string text)
    {
        Assert.Equal(text, RomanNumeral.Format(value));
        Assert.Equal(value, RomanNumeral.Parse(text));
    }

    [Theory]
    [InlineData("civil")]
    [InlineData("iiii")]
    [InlineData("")]
    public void Words_are_no_roman_numerals(string text) => Assert.Equal(0, RomanNumeral.Parse(text));

    [Theory]
    [InlineData("Page 3 of 10", "page # of #")]
    [InlineData("xii Annual Report 2019", "# annual report #")]
    [InlineData("I think", "i think")]
    public void What_stays_the_same_of_a_head(string line, string key) =>
        Assert.Equal(key, RunningKey.Create(line.Split(' ')));

    [Theory]
    [InlineData("ABCDEF+NimbusRomNo9L-MediItal", "NimbusRomNo9L-MediItal", true, true)]
    [InlineData("GHIJKL+CMBX10", "CMBX10", true, false)]
    [InlineData("Avenir-Medium", "Avenir-Medium", false, false)]
    [InlineData("Georgia,BoldItalic", "Georgia,BoldItalic", true, true)]
    [InlineData("Abcdef+Plain", "Abcdef+Plain", false, false)]
    public void Names_of_fonts(string name, string shown, bool isBold, bool isItalic)
    {
        Assert.Equal(shown, FontNames.RemoveSubsetPrefix(name));
        Assert.Equal(isBold, FontNames.IsBold(shown));
        Assert.Equal(isItalic, FontNames.IsItalic(shown));
    }

    [Theory]
    [InlineData("ﬁ", "fi")]
    [InlineData("ﬄ", "ffl")]
    [InlineData("\u00A0", " ")]
    [InlineData("\u00AD", "-")]
    [InlineData("\u200B", "")]
    [InlineData("ż", "ż")]
    public void Letters_as_they_are_written_elsewhere(string value, string text) =>
        Assert.Equal(text, LetterText.Normalise(value));

    [Theory]
    [InlineData("\uF0B7", "ABCDEF+SymbolMT", "•")]
    [InlineData("\uF0FC", "ABCDEF+Wingdings-Regular", "✓")]
    [InlineData("ü", "Wingdings", "✓")]
    [InlineData("ü", "Arial", null)]
    [InlineData("\uF062", "Symbol", "β")]
    [InlineData("\uF0C3", "Symbol", null)]
    public void Letters_of_fonts_of_symbols(string value, string font, string? text) =>
        Assert.Equal(text, SymbolEncoding.Decode(value, font));

    [Theory]
    [InlineData('\x0C', false, "fi")]
    [InlineData('\x1C', true, "fi")]
    [InlineData('{', false, "–")]
    [InlineData('e', false, "e")]
    [InlineData('\xA2', true, "ć")]
    [InlineData('\x01', true, null)]
    public void Codes_of_fonts_of_TeX(char code, bool isT1, string? text) =>
        Assert.Equal(text, TexEncoding.DecodeText(code, isT1));

    [Theory]
    [InlineData("The committee heard that prices had risen in most of the regions it had seen", 0, true)]
    [InlineData("The committee heard that prices had risen in most of the regions it had seen", 29, true)]
    [InlineData("zzq xkw vvj qqz wxk jjv zzq xkw vvj qqz wxk jjv zzq xkw vvj qqz", 0, false)]
    public void Codes_that_are_letters_of_running_text(string text, int shift, bool isText)
    {
        var counts = new CodeCounts();
        foreach (var letter in text.Where(letter => letter != ' '))
        {
            counts.Add((char)(letter - shift));
        }

        Assert.Equal(isText, counts.IsText(shift));
    }

    [Fact]
    public void Accents_over_letters_become_one_with_them()
    {
        var style = new LetterStyle("CMR10", 10, false, false);
        List<Glyph> glyphs =
        [
            new("K", 0, 7, 0, style),
            new("ˇ", 8, 11, 0, style),
            new("c", 7, 12, 0, style),
            new("e", 12, 16, 0, style),
        ];
        Assert.Equal("Kče", string.Concat(AccentComposer.Compose(glyphs).Select(glyph => glyph.Text)));
    }
}
