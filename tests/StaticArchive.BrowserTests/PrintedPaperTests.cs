using Microsoft.Playwright;
using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Tests;

namespace StaticArchive.BrowserTests;

/// <summary>
/// The papers of this archive, printed to PDF from their own pages, are read as the papers they are: the same words and
/// headings, the same citations of works of the same years, and every annotation and every quote that stands in what is
/// printed.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class PrintedPaperTests(SiteFixture site)
{
    // What is set aside is folded and not printed; three quotes of events stand in it, and one in two places of a page.
    private const double MinAnchored = 0.97;
    private const double MinWords = 0.995;

    private const string WithoutNotes = "document.documentElement.classList.add('no-notes')";

    [BrowserFact]
    public async Task A_paper_printed_from_its_page_comes_back_as_it_was()
    {
        var printed = await ReadPrintedAsync();
        var archive = site.Result.Archive;
        Assert.Equal(
            archive.Documents.Select(document => document.Id),
            printed.Documents.Select(document => document.Id)
        );
        foreach (var (document, copy) in archive.Documents.Zip(printed.Documents))
        {
            Assert.Equal("PDF", copy.Format);
            Assert.Equal(GetHeadings(document).Except(GetHeadings(copy)), []);
            var words = GetWords(document);
            Assert.True(CountCommon(words, GetWords(copy)) >= MinWords * words.Count, document.Id);
        }

        Assert.Empty(GetCitations(archive).Except(GetCitations(printed)));
        Assert.Empty(GetCitations(printed).Except(GetCitations(archive)));
        Assert.All(printed.Annotations, note => Assert.True(note.Anchor.IsPlaced, note.Id));
        var evidence = printed.Events.SelectMany(item => item.Evidence).ToList();
        var placed = evidence.Count(quote => quote.Anchor.State == AnchorState.Exact);
        Assert.True(placed >= MinAnchored * evidence.Count, $"{placed} of {evidence.Count}");
    }

    private async Task<Archive> ReadPrintedAsync()
    {
        var files = FileSystem.Read(Repository.At("input")).ToList();
        foreach (var document in site.Result.Archive.Documents)
        {
            var supplied = files.FindIndex(file => file.Path == document.Source.Path);
            var path = Path.ChangeExtension(document.Source.Path, ".pdf");
            files[supplied] = new InputFile(path, await PrintAsync(document));
        }

        return Pipeline.Run(files, settings => settings, _ => { }).Archive;
    }

    private async Task<byte[]> PrintAsync(Document document)
    {
        var paper = site.Result.Archive.Papers.First(paper => paper.Id == document.Paper);
        var address = document.Id == paper.MainDocument ? "" : document.Stem + "/";
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync($"{site.Address}papers/{paper.Id}/{address}");
        await window.Page.EvaluateAsync(WithoutNotes);
        return await window.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
    }

    private static IEnumerable<string> GetHeadings(Document document) =>
        document.Sections.Select(section => Folding.ToKey(section.Title)).Order(StringComparer.Ordinal);

    /// <summary>Words of the article; what is set aside is not printed.</summary>
    private static Dictionary<string, int> GetWords(Document document)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (
            var word in document
                .Blocks.Where(block => block.Kind is not (BlockKind.Paratext or BlockKind.Metadata))
                .SelectMany(block => WordTokenizer.GetWords(Folding.Fold(block.Span.Slice(document.Text))))
        )
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }

    private static int CountCommon(Dictionary<string, int> words, Dictionary<string, int> copy) =>
        words.Count(word => copy.GetValueOrDefault(word.Key) >= word.Value);

    private static IEnumerable<string> GetCitations(Archive archive) =>
        GetCitations(archive, archive.Works.ToDictionary(work => work.Id, work => work.Item.Issued?.ShortForm));

    /// <summary>
    /// Ids of works hang on titles, behind which a printed list has addresses: works are told by years.
    /// </summary>
    private static IEnumerable<string> GetCitations(Archive archive, Dictionary<string, string?> years) =>
        archive
            .Citations.Where(citation => !citation.IsMention)
            .Select(citation =>
                $"{citation.Document} {citation.Status} "
                + $"{string.Join('+', citation.Works.Select(work => years[work]))} "
                + citation.Span.Slice(archive.Documents.First(document => document.Id == citation.Document).Text)
            )
            .Order(StringComparer.Ordinal);
}
