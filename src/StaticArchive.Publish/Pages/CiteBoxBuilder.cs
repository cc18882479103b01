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
            FormatAll(ExportItem.From(site, paper), hasParagraphs: true),
            ToLinks(ExportLink.ForPaper(site.Archive.Settings, paper), from)
        )
        {
            References = ToLinks(ExportLink.ForReferences(site, paper), from),
        };

    /// <summary>The cite box of a work.</summary>
    public static CiteBoxModel ForWork(ExportRecordCache records, Work work) =>
        new(
            FormatAll(ExportItem.From(work), hasParagraphs: false),
            [
                .. ExportLink
                    .ForWork(records, work)
                    .Select(export => new PageLink(export.Name, export.Url, Note: export.MediaType)
                    {
                        DownloadName = export.DownloadName ?? "",
                    }),
            ]
        );

    /// <summary>Exports as links of the page at <paramref name="from"/>.</summary>
    public static IReadOnlyList<PageLink> ToLinks(IReadOnlyList<ExportLink> exports, string from) =>
        [
            .. exports.Select(export => new PageLink(
                export.Name,
                SiteUrls.GetRelativeUrl(from, export.Url),
                Note: export.MediaType
            )),
        ];

    private static IReadOnlyList<FormattedCitation> FormatAll(ExportItem entry, bool hasParagraphs)
    {
        var item = entry.Item with { Url = entry.Url };
        return
        [
            .. CitationStyle.All.Select(style => new FormattedCitation(
                style.Id,
                style.Name,
                style.Format(item, null).Html
            )
            {
                Pinpoint = hasParagraphs
                    ? new PinpointCitation(
                        style.Format(item, CitationLocator.Placeholder).Html,
                        InTextFormatter.Format(style, item, CitationLocator.Placeholder.Place)
                    )
                    : null,
            }),
        ];
    }
}
