using StaticArchive.Model;
using StaticArchive.Publish.Books;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Feeds;
using StaticArchive.Publish.Hosting;
using StaticArchive.Publish.Pages;
using StaticArchive.Publish.Preservation;
using StaticArchive.Publish.Search;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish;

/// <summary>The door of the third station: the linked archive in, the files of the site out.</summary>
public static class Publishing
{
    /// <summary>
    /// All files of the site in the order of their paths: 1. pages; 2. search; 3. exports of records; 4. data files; 5.
    /// feeds and sitemap; 6. the documents as supplied; 7. styles and scripts; 8. headers for the
    /// host.
    /// </summary>
    public static IReadOnlyList<OutputFile> Publish(Archive archive)
    {
        var site = PublishPages(archive);
        return MergeByPath(site.Files, site.SearchFiles.Value);
    }

    /// <summary>Files in the order of their paths.</summary>
    public static IReadOnlyList<OutputFile> MergeByPath(
        IReadOnlyList<OutputFile> files,
        IReadOnlyList<OutputFile> more
    ) => [.. files.Concat(more).OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>
    /// All files but those of the search, in no order, and those by themselves: what they are called is known only when
    /// every word has been looked at, which a preview leaves until someone searches.
    /// </summary>
    public static PublishedSite PublishPages(Archive archive, SearchOptions? search = null)
    {
        // What is withheld is taken out here, once, before anything is made of it.
        var site = new SiteIndex(PublicArchive.From(AnnotatePageBuilder.AddTo(archive)));
        var exportRecords = new ExportRecordCache();
        var index = new PageIndex(site, exportRecords);
        var inputs = new PageInputs(site, index);
        var (pages, records) = Concurrency.Invoke(
            () => HtmlPageBuilder.Build(index, inputs).ToList(),
            () =>
                ExportFileBuilder
                    .Build(site, exportRecords, inputs.ForPaper)
                    .Concat(DataFileBuilder.Build(site, inputs.ForPaper))
                    .Concat(EpubFileBuilder.Build(site, inputs.ForPaper))
                    .Concat(SourceFileBuilder.Build(site))
                    .ToList()
        );
        List<OutputFile> files =
        [
            .. pages,
            .. records,
            .. FeedFileBuilder.Build(site, SitemapEntryBuilder.Build(site, pages), inputs.ForPaper),
            HeadersFileWriter.Build(site),
            // GitHub Pages leaves out what begins with a line or a dot unless this file is there.
            new OutputFile(".nojekyll", () => ReadOnlyMemory<byte>.Empty),
        ];
        return new PublishedSite(
            site,
            [.. files, .. FormerFileBuilder.Build(site, files)],
            new Lazy<IReadOnlyList<OutputFile>>(() => SearchFileBuilder.Build(site, search))
        );
    }

    /// <summary>The files of a site, and all of them as a zip to keep, which the page of data files offers.</summary>
    public static IReadOnlyList<OutputFile> WithBag(SiteIndex site, IReadOnlyList<OutputFile> files)
    {
        var page = HtmlPageBuilder.BuildDataPageWithBag(site);
        return
        [
            .. files
                .Where(file => file.Path != page.Path)
                .Append(page)
                .Append(SiteBagBuilder.BuildZip(site.Archive, files))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }
}
