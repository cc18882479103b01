using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Body;

namespace StaticArchive.Tests.Publish.Body;

/// <summary>Elements without words of the text stand where they belong, and nothing nests wrongly.</summary>
public class InlineWriterTests
{
    [Theory]
    [InlineData("a|b cd", "a<x></x>b cd", 1, 1)]
    [InlineData("at the end", "ab cd<x></x>", 5, 5)]
    [InlineData("at the beginning", "<x></x>ab cd", 0, 0)]
    [InlineData("words", "<x>ab</x> cd", 0, 2)]
    public void A_range_may_be_empty(string place, string expected, int start, int end) =>
        Assert.True(expected == Write(Range("x", 1, start, end)), place);

    [Theory]
    [InlineData(1, "<y>a<x></x>b</y> cd")]
    [InlineData(0, "<x></x><y>ab</y> cd")]
    [InlineData(2, "<y>ab</y><x></x> cd")]
    public void An_empty_range_stands_in_what_goes_on_around_it(int at, string expected) =>
        Assert.Equal(expected, Write(Range("x", 0, at, at), Range("y", 1, 0, 2)));

    private static string Write(params InlineRange[] ranges)
    {
        var html = new StringBuilder();
        InlineWriter.Write(html, "ab cd", new Span(0, 5), ranges);
        return html.ToString();
    }

    private static InlineRange Range(string tag, int rank, int start, int end) =>
        new(new Span(start, end), rank, $"<{tag}>", $"<{tag}>", $"</{tag}>");
}
