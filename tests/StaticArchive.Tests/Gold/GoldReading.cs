using System.Text;
using AngleSharp.Html.Parser;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Gold;

/// <summary>What the program made of a document of the folder, and what its page shows.</summary>
/// <param name="Paper">The paper; its id is the stem of the file.</param>
/// <param name="Document">Its document.</param>
/// <param name="Open">Folded words of the page's text that a reader sees without opening anything.</param>
internal sealed record GoldReading(Paper Paper, Document Document, string Open)
{
    /// <summary>Builds one archive of all documents of the folder.</summary>
    public static IReadOnlyDictionary<string, GoldReading> All()
    {
        var folder = Repository.At("tests", "StaticArchive.Tests", "Gold", "documents", "papers");
        var input = Directory
            .EnumerateFiles(folder)
            .Order(StringComparer.Ordinal)
            .Select(path => new InputFile("input/papers/" + Path.GetFileName(path), File.ReadAllBytes(path)))
            .ToList();
        var result = Pipeline.Run(input, settings => settings, _ => { });
        var files = result.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var documents = result.Archive.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        return result.Archive.Papers.ToDictionary(
            paper => paper.Id,
            paper =>
            {
                var document = documents[paper.MainDocument];
                var page = files[SiteUrls.Document(document, paper) + "index.html"];
                return new GoldReading(paper, document, ReadOpenText(Encoding.UTF8.GetString(page.Content().Span)));
            },
            StringComparer.Ordinal
        );
    }

    /// <summary>Text of the element marked <c>data-document</c>, without closed <c>details</c>.</summary>
    private static string ReadOpenText(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var shut in page.QuerySelectorAll("details:not([open]) > :not(summary), [data-added], [hidden]"))
        {
            shut.Remove();
        }

        return GoldText.Fold(string.Concat(page.QuerySelectorAll("[data-document]").Select(part => part.TextContent)));
    }
}
