using StaticArchive.Model;
using StaticArchive.Publish.Books;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>What can be taken from the page of a paper.</summary>
internal static class DownloadsBuilder
{
    /// <summary>A paper of hundreds of documents has them in its list of documents.</summary>
    private const int MaxFiles = 20;

    /// <summary>
    /// Its list of references, the files as supplied, the paper as a book, and the way to the data of the archive,
    /// where the whole site lies as a zip when it was built.
    /// </summary>
    public static IReadOnlyList<PageLink> Build(SiteIndex site, Paper paper, Document shown, string from) =>
        [
            .. ExportLink
                .ForReferences(site, paper)
                .Select(export => new PageLink(
                    site.Words.Format("download.references", export.Name),
                    SiteUrls.GetRelativeUrl(from, export.Url),
                    Note: export.MediaType
                )),
            .. SiteIndex.HasFullAccess(paper)
                ? site.DocumentsOf(paper)
                    .Where(document => document.Id == shown.Id || shown.Id == paper.MainDocument)
                    .Take(MaxFiles)
                    .Select(document => new PageLink(
                        site.Words.Format("download.source", SiteUrls.GetFileName(document.Source.Path)),
                        SiteUrls.GetRelativeUrl(from, SiteUrls.Source(document)),
                        Note: ""
                    ))
                : [],
            .. EpubFileBuilder.HasBook(site, paper)
                ? new[]
                {
                    new PageLink(
                        site.Words["download.book"],
                        SiteUrls.GetRelativeUrl(from, SiteUrls.Book(paper.Id)),
                        Note: "application/epub+zip"
                    ),
                }
                : [],
            new PageLink(site.Words["download.archive"], SiteUrls.GetRelativeUrl(from, SiteUrls.Data)),
        ];
}
