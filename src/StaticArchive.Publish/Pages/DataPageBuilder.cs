using StaticArchive.Model;
using StaticArchive.Publish.Data;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the list of data files.</summary>
internal static class DataPageBuilder
{
    /// <summary>Its file.</summary>
    public static OutputFile BuildFile(SiteIndex site, PageLayoutBuilder layouts, bool hasBag = false) =>
        layouts.CreateFile<DataPageView>(
            SiteUrls.Data,
            () =>
                BuildModel(site, layouts) with
                {
                    Bag = hasBag ? SiteUrls.GetRelativeRoot(SiteUrls.Data) + SiteUrls.Bag : null,
                }
        );

    private static DataPageModel BuildModel(SiteIndex site, PageLayoutBuilder layouts)
    {
        var root = SiteUrls.GetRelativeRoot(SiteUrls.Data);
        return new DataPageModel(
            layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    SiteUrls.Data,
                    "data",
                    site.Words["part.data"],
                    site.Words["data.description"]
                )
            ),
            [
                .. DataCatalogBuilder
                    .Build(site)
                    .Select(file =>
                        (
                            new PageLink(
                                file.Title,
                                file.Url.Contains('…', StringComparison.Ordinal) ? "#documents" : root + file.Url,
                                Note: site.Words.Count("count.entries", file.Count)
                            ),
                            file.Description
                        )
                    ),
            ],
            [
                .. site.Archive.Documents.Select(document => new PageLink(
                    document.Id,
                    root + DataFileBuilder.GetDocumentUrl(document.Id)
                )),
            ]
        )
        {
            InputFiles = [.. SchemaPageBuilder.BuildLinks(root)],
        };
    }
}
