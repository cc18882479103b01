using StaticArchive.Model;
using StaticArchive.Publish.Citing;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>The citations that cite boxes show.</summary>
public static class StyledCitationBuilder
{
    /// <summary>Of a paper.</summary>
    public static IReadOnlyList<StyledCitation> ForPaper(SiteIndex site, Paper paper) =>
        Build(ExportItem.From(site, paper), null);

    /// <summary>Of a work of the index.</summary>
    public static IReadOnlyList<StyledCitation> ForWork(Work work) => Build(ExportItem.From(work), null);

    /// <summary>Of a paragraph: the paper, then the section and the paragraph's address.</summary>
    public static IReadOnlyList<StyledCitation> ForParagraph(SiteIndex site, Document document, Block block)
    {
        var section = block.Section is null
            ? null
            : document.Sections.FirstOrDefault(section => section.Id == block.Section)?.Title;
        return Build(
            ExportItem.From(site, site.Papers[document.Paper]),
            new CitationLocator(
                block.Id,
                section,
                site.Archive.Settings.ToAbsoluteUrl(site.UrlOf(document.Id, block.Id))
            )
        );
    }

    private static IReadOnlyList<StyledCitation> Build(ExportItem entry, CitationLocator? at)
    {
        var item = entry.Item with { Url = entry.Url };
        return [.. CitationStyle.All.Select(style => new StyledCitation(style, style.Format(item, at)))];
    }
}
