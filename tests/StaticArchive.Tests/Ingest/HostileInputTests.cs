using System.Text;
using StaticArchive.Ingest;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Ingest;

/// <summary>
/// Files that are no papers, or papers that mean harm: a message with its place, the rest of the archive built, no
/// hang.
/// </summary>
public class HostileInputTests
{
    private const int Deep = 10_000;

    public static TheoryData<string, string> Nested()
    {
        string Many(string text) => string.Concat(Enumerable.Repeat(text, Deep));
        return new TheoryData<string, string>
        {
            {
                "list.md",
                string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', 2 * i) + "- a\n"))
                    + "\n\ndeep words"
            },
            { "quotation.md", Many(">") + " deep words" },
            { "brackets.md", "# T\n\n" + Many("[") + "deep words" + Many("]") },
            { "links.md", "# T\n\n" + Many("[a](") + "deep words" + Many(")") },
            { "stars.md", "# T\n\n" + Many("*a ") + "deep words" },
            { "html.html", "<html><body>" + Many("<div>") + "deep words" + Many("</div>") + "</body></html>" },
            { "inline.html", "<html><body><p>" + Many("<b><i>") + "deep words</p></body></html>" },
            { "tables.html", "<html><body>" + Many("<table><tr><td>") + "deep words" },
            { "open.html", "<html><body>" + Many("<div class=\"a") + "deep words" },
            {
                "article.xml",
                "<article article-type=\"x\"><body>"
                    + Many("<sec>")
                    + "<p>deep words</p>"
                    + Many("</sec>")
                    + "</body></article>"
            },
            { "open.xml", "<?xml version=\"1.0\"?><TEI><text><body>" + Many("<div><p>") + "deep words" },
            { "other.xml", "<?xml version=\"1.0\"?>" + Many("<a>") + "deep words" + Many("</a>") },
            { "yaml.md", "---\ntitle: " + Many("[") + "\n---\n\ndeep words" },
            { "footnotes.md", "# T\n\n" + Many("[^1] ") + "deep words" },
            { "boxes.md", "# T\n\ndeep words\n\n" + Many("### Box 1: A\n\na b\n\n") },
            { "labels.txt", Many("Keywords:\n") + "deep words" },
            { "pages.txt", "deep words\n\n" + Many("12\n\n") },
        };
    }

    [Theory]
    [MemberData(nameof(Nested))]
    public void What_is_nested_beyond_all_sense_keeps_its_words(string name, string text)
    {
        var intake = Beside(name, Encoding.UTF8.GetBytes(text));
        Assert.Contains(
            "deep words",
            Assert.Single(intake.Documents, document => document.Paper == "hostile").Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "entities.xml",
        "<?xml version=\"1.0\"?><!DOCTYPE article [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY x "
            + "SYSTEM \"file:///etc/passwd\">]><article article-type=\"x\"><body><p>Before &b; &x; "
            + "after.</p></body></article>",
        "Before &b; &x; after."
    )]
    [InlineData("quoted.md", "---\na: &x [1]\nb: *x\n---\n\nWords.", "Words.")]
    public void Nothing_that_a_file_defines_is_expanded_or_fetched(string name, string text, string expected) =>
        Assert.Contains(
            expected,
            Assert
                .Single(Beside(name, Encoding.UTF8.GetBytes(text)).Documents, document => document.Paper == "hostile")
                .Text,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(new byte[0], "SA0102")]
    [InlineData(new byte[] { 0x20, 0x0A, 0x0A }, "SA0102")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "SA0101")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0x00 }, "SA0101")]
    [InlineData(new byte[] { 0x00, 0x01, 0x02, 0x03, 0x00, 0x08, 0x07, 0x00, 0x00, 0x01 }, "SA0101")]
    public void What_is_no_text_is_named_with_its_place(byte[] bytes, string code)
    {
        var intake = Beside("file.txt", bytes);
        var message = Assert.Single(intake.Messages, message => message.Code == code);
        Assert.Equal("input/papers/hostile/file.txt", message.Location.Path);
        Assert.Equal(Severity.Error, message.Severity);
    }

    public static TheoryData<string> Encodings() =>
        [
            "utf-8",
            "utf-8 with mark",
            "utf-16le",
            "utf-16le with mark",
            "utf-16be",
            "utf-16be with mark",
            "windows-1252",
        ];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_gives_the_same_words(string encoding)
    {
        const string Text =
            "Ärzte und Pfleger\n\nWir fragten „Jöel“ nach dem Weg – er kannte ihn nicht, und das ist die "
            + "ganze Geschichte.\n";
        var document = Assert.Single(
            Beside("file.txt", Encoded(Text, encoding)).Documents,
            document => document.Paper == "hostile"
        );
        Assert.Equal(
            "Ärzte und Pfleger\n\nWir fragten „Jöel“ nach dem Weg – er kannte ihn nicht, und das ist die "
                + "ganze Geschichte.",
            document.Text
        );
    }

    [Theory]
    [InlineData("Nul \0 in a text of words.", "Nul in a text of words.")]
    [InlineData("Half {half} of a pair.", "Half \uFFFD of a pair.")]
    [InlineData("A bell \u0007 rings.", "A bell rings.")]
    public void Units_that_no_page_can_carry_do_not_reach_one(string text, string expected)
    {
        // A half of a pair cannot stand in an attribute.
        var document = Assert.Single(
            Beside("file.txt", Utf16(text.Replace("{half}", "\uD83D", StringComparison.Ordinal))).Documents,
            document => document.Paper == "hostile"
        );
        Assert.Equal(expected, document.Text);
    }

    [Fact]
    public void Marks_that_show_nothing_are_read_in_any_number()
    {
        var flood = "Words " + new string('\u200B', 50_000) + new string('\u202E', 50_000) + " end.";
        Assert.EndsWith(
            "end.",
            Assert
                .Single(
                    Beside("file.txt", Encoding.UTF8.GetBytes(flood)).Documents,
                    document => document.Paper == "hostile"
                )
                .Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Fifty_megabytes_of_one_line_are_read_within_a_gigabyte()
    {
        var line = new byte[50_000_000];
        Array.Fill(line, (byte)'a');
        for (var i = 7; i < line.Length; i += 8)
        {
            line[i] = (byte)' ';
        }

        // Other tests run in the same process: what this one adds to their peak counts.
        var before = GetPeak();
        var intake = Beside("file.txt", line);
        Assert.True(GetPeak() - before < 1_000_000_000, "memory");
        Assert.Single(intake.Documents, document => document.Paper == "other");
        Assert.Contains(intake.Messages, message => message.Location.Path == "input/papers/hostile/file.txt");
    }

    private static long GetPeak() => System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64;

    private static byte[] Utf16(string text)
    {
        var bytes = new byte[2 + (text.Length * 2)];
        (bytes[0], bytes[1]) = (0xFF, 0xFE);
        for (var i = 0; i < text.Length; i++)
        {
            (bytes[2 + (2 * i)], bytes[3 + (2 * i)]) = ((byte)(text[i] & 0xFF), (byte)(text[i] >> 8));
        }

        return bytes;
    }

    /// <summary>Reads it beside a harmless paper, which has to be read whatever happens.</summary>
    private static Intake Beside(string name, byte[] bytes)
    {
        var intake = Ingestion.Read(
            [
                new InputFile("input/papers/hostile/" + name, bytes),
                new InputFile("input/papers/other/paper.md", "# Another\n\nIt is read all the same.\n"u8.ToArray()),
            ],
            settings => settings
        );
        Assert.Single(intake.Documents, document => document.Paper == "other");
        return intake;
    }

    private static byte[] Encoded(string text, string encoding) =>
        encoding switch
        {
            "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            "utf-16le" => Encoding.Unicode.GetBytes(text),
            "utf-16le with mark" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            "utf-16be" => Encoding.BigEndianUnicode.GetBytes(text),
            "utf-16be with mark" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            "windows-1252" => [.. text.Select(Windows1252)],
            _ => Encoding.UTF8.GetBytes(text),
        };

    private static byte Windows1252(char unit) =>
        unit switch
        {
            '„' => 0x84,
            '“' => 0x93,
            '–' => 0x96,
            _ => (byte)unit,
        };
}
