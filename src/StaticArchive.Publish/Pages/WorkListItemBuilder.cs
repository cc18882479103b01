using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes works of lists.</summary>
internal static class WorkListItemBuilder
{
    /// <summary>The line of a work; <paramref name="root"/> leads from the page to the site's root.</summary>
    public static WorkListItem Build(SiteIndex site, Work work, string root) =>
        new()
        {
            Href = root + GetUrl(site, work),
            Label = LabelFormatter.FormatAuthorDate(work.Item, site.Words),
            Title = work.Item.Title ?? site.Words["label.untitled"],
            PublishedIn = FormatPublication(work.Item),
            CitedIn = DescribeCitations(work, site.Words),
            Id = work.Id,
        };

    /// <summary>
    /// Its page; of a work without one the paper that it is, else its entry in the list of the paper that prints it,
    /// which leads to the passages.
    /// </summary>
    private static string GetUrl(SiteIndex site, Work work) =>
        site.HasPage(work) ? site.UrlOf(work)
        : work.Paper is { } paper && site.Papers.ContainsKey(paper) ? SiteUrls.Paper(paper)
        : work.Occurrences.FirstOrDefault(site.IsShown) is { } entry ? site.UrlOf(entry.Document, entry.Block)
        : site.UrlOf(work);

    /// <summary>The year, or that there is none.</summary>
    public static string FormatYear(CslItem item, InterfaceWords words) =>
        item.Issued?.Year?.ToString(CultureInfo.InvariantCulture) ?? words["papers.no-date"];

    /// <summary>The container, else <c>London: Example Press</c>.</summary>
    private static string FormatPublication(CslItem item) =>
        item.ContainerTitle
        ?? (
            item.Publisher is null ? ""
            : item.PublisherPlace is null ? item.Publisher
            : $"{item.PublisherPlace}: {item.Publisher}"
        );

    private static string DescribeCitations(Work work, InterfaceWords words)
    {
        if (work.CitedBy.Count > 0)
        {
            return words.Count("count.passages", work.CitedBy.Count);
        }

        return work.Paper is not null && work.Occurrences.Count == 0 ? words["references.own"]
            : work.Occurrences.Any(occurrence => occurrence.IsInReferenceList) ? words["references.listed"]
            : words["references.named"];
    }
}
