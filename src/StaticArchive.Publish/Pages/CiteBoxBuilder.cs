using StaticArchive.Model;
using StaticArchive.Publish.Citing;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes cite boxes and lists of files to take.</summary>
public static class CiteBoxBuilder
{
    /// <summary>The cite box of a paper.</summary>
    public static CiteBoxModel ForPaper(SiteIndex site, Paper paper, string from) =>
        new(
            FormatAll(ExportItem.From(site, paper), null),
            ToLinks(ExportLink.ForPaper(site.Archive.Settings, paper), from)
        )
        {
            References = ToLinks(ExportLink.ForReferences(site, paper), from),
        };

    /// <summary>The cite box of a work.</summary>
    public static CiteBoxModel ForWork(ExportRecordCache records, Work work) =>
        new(
            FormatAll(ExportItem.From(work), null),
            [
                .. ExportLink
                    .ForWork(records, work)
                    .Select(export => new PageLink(export.Name, export.Url, Note: export.MediaType)
                    {
                        DownloadName = export.DownloadName ?? "",
                    }),
            ]
        );

    /// <summary>A paragraph in every style: the paper, then the section and the paragraph's address.</summary>
    public static IReadOnlyList<FormattedCitation> ForParagraph(SiteIndex site, Document document, Block block)
    {
        var section = block.Section is null
            ? null
            : document.Sections.FirstOrDefault(section => section.Id == block.Section)?.Title;
        return FormatAll(
            ExportItem.From(site, site.Papers[document.Paper]),
            new CitationLocator(
                block.Id,
                section,
                site.Archive.Settings.ToAbsoluteUrl(site.UrlOf(document.Id, block.Id))
            )
        );
    }

    /// <summary>Exports as links of the page at <paramref name="from"/>.</summary>
    public static IReadOnlyList<PageLink> ToLinks(IReadOnlyList<ExportLink> exports, string from) =>
        [
            .. exports.Select(export => new PageLink(
                export.Name,
                SiteUrls.GetRelativeUrl(from, export.Url),
                Note: export.MediaType
            )),
        ];

    private static IReadOnlyList<FormattedCitation> FormatAll(ExportItem entry, CitationLocator? locator)
    {
        var item = entry.Item with { Url = entry.Url };
        return
        [
            .. CitationStyle.All.Select(style => new FormattedCitation(
                style.Name,
                style.Format(item, locator).PlainText
            )),
        ];
    }
}
