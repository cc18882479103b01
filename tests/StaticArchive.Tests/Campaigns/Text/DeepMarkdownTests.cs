using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Tests.Campaigns.Text;

/// <summary>
/// Markdown of people that opens much and closes nothing, below and above what a parser and a renderer follow: its
/// words are shown.
/// </summary>
public class DeepMarkdownTests
{
    public static TheoryData<string, int> Openings()
    {
        var data = new TheoryData<string, int>();
        foreach (var open in new[] { "[", "![", "*a ", "_a ", "**a ", "> ", "- ", "1. ", "[a](", "`a ", "<a>" })
        {
            foreach (var times in new[] { 60, 110, 130, 300, 990, 1200 })
            {
                data.Add(open, times);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public void Its_words_are_on_the_page(string open, int times)
    {
        var body = "# Heading\n\n" + string.Concat(Enumerable.Repeat(open, times)) + "words within\n";
        var result = Pipeline.Run(
            [
                File("input/pages/about.md", body),
                File(
                    "input/annotations/other/a.md",
                    "---\nauthor: A\ncreated: 2020-01-02\nquote: It is read all the same\n---\n" + body
                ),
                Corpus.Other,
            ],
            settings => settings,
            _ => { }
        );
        foreach (
            var path in new[]
            {
                "about/index.html",
                "annotations/a/index.html",
                "papers/other/index.html",
                "annotations/feed.xml",
                "feed.xml",
                "annotations/index.html",
            }
        )
        {
            Assert.Contains(
                path is "papers/other/index.html" or "annotations/a/index.html" or "about/index.html"
                    ? "words within"
                    : "",
                Encoding.UTF8.GetString(result.Files.First(file => file.Path == path).Content().Span),
                StringComparison.Ordinal
            );
        }
    }

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
