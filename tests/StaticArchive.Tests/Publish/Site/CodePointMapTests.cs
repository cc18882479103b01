using System.Text;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Site;

/// <summary>Code points of a file are those of its text, whether or not it has to be decoded for them.</summary>
public class CodePointMapTests
{
    [Theory]
    [InlineData("plain weirs")]
    [InlineData("caf\u00E9 \u201Cweirs\u201D \uFFFD")]
    [InlineData("\uFEFFweirs \U0001F300 and \U00010348 locks")]
    public void A_file_counts_as_its_text_does(string text)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text.TrimStart('\uFEFF'))];
            AssertSame(SourceDecoder.Decode(new InputFile("input/papers/a.txt", bytes)));
        }
    }

    [Fact]
    public void A_file_that_is_no_UTF_8_is_decoded() =>
        AssertSame(SourceDecoder.Decode(new InputFile("input/papers/a.txt", new byte[] { 0x61, 0xF0, 0x80, 0x62 })));

    [Fact]
    public void A_file_without_bytes_counts_as_the_text_it_has() =>
        AssertSame(new SourceFile(new InputFile("input/papers/a.txt", default), "a \U0001F300 b", "", "utf-8"));

    private static void AssertSame(SourceFile file)
    {
        var (expected, actual) = (new CodePointMap(file.Text), CodePointMap.From(file));
        for (var i = 0; i <= file.Text.Length; i++)
        {
            Assert.Equal(expected.ToCodePoints(i), actual.ToCodePoints(i));
        }
    }
}
