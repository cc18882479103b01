using StaticArchive.IO;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;

namespace StaticArchive.Tests.Publish.Templates;

/// <summary>The examples of <c>theme/TEMPLATES.md</c>, which stand in <c>Archives/</c>.</summary>
public class ExampleArchiveTests
{
    public static TheoryData<string> Names { get; } = ["university", "letters", "exhibition"];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_built_without_a_warning_and_every_page_has_what_readers_need(string name)
    {
        var result = Pipeline.Run(
            FileSystem.Read(Repository.At("tests", "StaticArchive.Tests", "Archives", name, "input")),
            settings => settings with { BaseUrl = "https://archive.example/" },
            _ => { }
        );
        Assert.DoesNotContain(result.Archive.Messages, message => message.Severity != Severity.Note);
        Assert.NotEmpty(result.Archive.Theme.Templates);
        var pages = result
            .Files.Where(file => file.Path.EndsWith("/index.html", StringComparison.Ordinal))
            .Select(file =>
                new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
                    System.Text.Encoding.UTF8.GetString(file.Content().Span)
                )
            )
            .Where(page =>
                page.QuerySelector("meta[http-equiv=refresh]") is null && page.QuerySelector("header.site") is not null
            );
        Assert.All(
            pages,
            page =>
            {
                Assert.NotNull(page.QuerySelector("header.site .menu"));
                Assert.NotNull(page.QuerySelector("header.site #q"));
                Assert.NotNull(page.QuerySelector("footer.site .mistake"));
                Assert.Single(page.QuerySelectorAll("h1"));
            }
        );
    }

    [Fact]
    public void Every_part_of_the_theme_has_an_example()
    {
        var files = Directory
            .EnumerateFiles(
                Repository.At("tests", "StaticArchive.Tests", "Archives"),
                "*.html",
                SearchOption.AllDirectories
            )
            .Select(Path.GetFileName);
        Assert.Empty(TemplateCatalog.Schemas.Select(schema => schema.FileName).Except(files));
    }

    [Fact]
    public void Every_slot_is_told_in_the_page_about_templates()
    {
        var guide = File.ReadAllText(Repository.At("theme", "TEMPLATES.md"));
        foreach (var schema in TemplateCatalog.Schemas)
        {
            var start = guide.IndexOf($"## {schema.FileName}: {schema.Description}", StringComparison.Ordinal);
            Assert.True(start >= 0, schema.FileName);
            var end = guide.IndexOf("\n## ", start, StringComparison.Ordinal);
            var section = guide[start..(end < 0 ? guide.Length : end)];
            Assert.All(
                schema.Slots,
                slot =>
                    Assert.Contains(
                        $"| `{{{{{slot.Name}}}}}` | {slot.Description} | {slot.Loss ?? ""}".TrimEnd(),
                        section,
                        StringComparison.Ordinal
                    )
            );
            Assert.Equal(schema.Slots.Count, section.Split("| `{{").Length - 1);
        }
    }
}
