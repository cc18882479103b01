using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Body;

namespace StaticArchive.Tests.Publish.Pages;

/// <summary>Notes that propose other words.</summary>
public class SuggestionTests
{
    [Theory]
    [InlineData("a b c", "a x c", "=a -b +x =c")]
    [InlineData("a b", "a b", "=a b")]
    [InlineData("a b", "", "-a b")]
    [InlineData("", "a b", "+a b")]
    [InlineData("one  two\nthree", "zero one two", "+zero =one two -three")]
    public void A_difference_keeps_the_longest_common_words(string before, string after, string runs) =>
        Assert.Equal(
            runs,
            string.Join(
                ' ',
                WordDiffer
                    .Compare(before, after)
                    .Select(run =>
                        run.Operation switch
                        {
                            DiffOperation.Equal => "=",
                            DiffOperation.Delete => "-",
                            _ => "+",
                        } + run.Words
                    )
            )
        );

    [Theory]
    [InlineData(
        "```suggestion\nThe board met three times a month\n```\n\nSo the minutes say.",
        "<del>twice</del> <ins>three times</ins>",
        "So the minutes say."
    )]
    [InlineData(
        "The board met three times a month\n\nSo the minutes say.",
        "<del>twice</del> <ins>three times</ins>",
        "So the minutes say."
    )]
    [InlineData("This is plainly wrong, see the minutes.", null, "This is plainly wrong, see the minutes.")]
    public void Proposed_words_are_shown_as_a_difference(string body, string? difference, string rest)
    {
        var input = new[]
        {
            ("input/papers/towns.md", "# Two towns\n\nThe board met twice a month. It settled most things.\n"),
            (
                "input/annotations/towns/note.md",
                "---\nauthor: A\ncreated: 2020-01-02\nmotivation: editing\nquote: The board met twice a "
                    + $"month\n---\n{body}\n"
            ),
        };
        var files = Pipeline
            .Run(
                [.. input.Select(file => new InputFile(file.Item1, Encoding.UTF8.GetBytes(file.Item2)))],
                settings => settings,
                _ => { }
            )
            .Files;
        foreach (
            var path in new[] { "papers/towns/index.html", "annotations/note/index.html", "annotations/index.html" }
        )
        {
            var html = Encoding.UTF8.GetString(files.Single(file => file.Path == path).Content().Span);
            Assert.Equal(difference is not null, html.Contains("class=\"suggestion\"", StringComparison.Ordinal));
            Assert.Contains(difference ?? rest, html, StringComparison.Ordinal);
            Assert.Contains(rest, html, StringComparison.Ordinal);
        }
    }
}
