using StaticArchive.Model;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes cite boxes and lists of files to take.</summary>
internal static class CiteBoxBuilder
{
    /// <summary>Of a paper.</summary>
    public static CiteBoxModel ForPaper(SiteIndex site, Paper paper, string root) =>
        new(FormatAll(StyledCitationBuilder.ForPaper(site, paper)), ToLinks(ExportLink.ForPaper(paper), root))
        {
            References = ToLinks(ExportLink.ForReferences(site, paper), root),
        };

    /// <summary>Of a work.</summary>
    public static CiteBoxModel ForWork(SiteIndex site, Work work) =>
        new(
            FormatAll(StyledCitationBuilder.ForWork(work)),
            [
                .. ExportLink
                    .ForWork(site, work)
                    .Select(export => new PageLink(export.Name, export.Url, Note: export.MediaType)
                    {
                        DownloadName = export.DownloadName ?? "",
                    }),
            ]
        );

    /// <summary>Exports as links of a page.</summary>
    public static IReadOnlyList<PageLink> ToLinks(IReadOnlyList<ExportLink> exports, string root) =>
        [.. exports.Select(export => new PageLink(export.Name, root + export.Url, Note: export.MediaType))];

    private static IReadOnlyList<FormattedCitation> FormatAll(IReadOnlyList<StyledCitation> texts) =>
        [.. texts.Select(text => new FormattedCitation(text.Style.Name, text.Citation.PlainText))];
}
