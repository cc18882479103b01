using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Books;

/// <summary>
/// The papers as books to read without a connection, EPUB 3. A file a paper more is what an archive asks for with
/// <c>exports: all</c>.
/// </summary>
internal static class EpubFileBuilder
{
    /// <summary>The books of an archive; none of what may not be shown whole.</summary>
    public static IEnumerable<OutputFile> Build(SiteIndex site, Func<Paper, FileInputs?> inputs) =>
        site
            .Archive.Papers.Where(paper => HasBook(site, paper))
            .Select(paper => new OutputFile(SiteUrls.Book(paper.Id), () => EpubWriter.Write(CreateBook(site, paper)))
            {
                Inputs = inputs(paper),
            });

    /// <summary>Whether a paper is offered as a book.</summary>
    public static bool HasBook(SiteIndex site, Paper paper) =>
        site.Archive.Settings.HasAllExports && SiteIndex.HasFullAccess(paper) && site.DocumentsOf(paper).Any();

    private static Book CreateBook(SiteIndex site, Paper paper)
    {
        var settings = site.Archive.Settings;
        var documents = site.DocumentsOf(paper).ToList();
        return new Book
        {
            Id = settings.ToAbsoluteUrl(SiteUrls.Paper(paper.Id)) ?? $"urn:paper:{paper.Id}",
            Title = paper.Title,
            Authors = [.. paper.Item.Author.Select(name => name.DisplayForm)],
            Issued = ContentDateResolver.GetFirstDay(paper.Item.Issued?.Edtf),
            Modified = ContentDateResolver.GetFirstInstant(ContentDateResolver.GetLastModified(paper)),
            Rights = paper.Rights,
            Source = settings.ToAbsoluteUrl(SiteUrls.Paper(paper.Id)),
            ContentsTitle = site.Words["paper.contents"],
            Document = documents.FirstOrDefault(document => document.Id == paper.MainDocument) ?? documents[0],
        };
    }
}
