using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Figures;
using StaticArchive.Publish.Pages;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Models;

/// <summary>A work in a list.</summary>
/// <param name="Href">Its page.</param>
/// <param name="Label">Names and year.</param>
/// <param name="Title">Its title.</param>
/// <param name="PublishedIn">Where it came out.</param>
/// <param name="CitedIn">In how many passages, in words.</param>
/// <param name="Id">Its id.</param>
public sealed record WorkListItem(
    string Href,
    string Label,
    string Title,
    string PublishedIn,
    string CitedIn,
    string Id
)
{
    /// <summary>Makes the line of a work.</summary>
    public static WorkListItem Create(Work work, string root)
    {
        var item = work.Item;
        var where =
            item.ContainerTitle
            ?? (
                item.Publisher is null ? ""
                : item.PublisherPlace is null ? item.Publisher
                : $"{item.PublisherPlace}: {item.Publisher}"
            );
        var cited =
            work.CitedBy.Count == 0
                ? (
                    work.Occurrences.Any(print => print.IsInReferenceList)
                        ? "listed, not cited in the text"
                        : "named, not cited"
                )
                : LabelFormatter.FormatCount(work.CitedBy.Count, "passage");
        return new WorkListItem(
            root + SiteUrls.Work(work.Id),
            LabelFormatter.FormatAuthorDate(item),
            item.Title ?? "Untitled",
            where,
            cited,
            work.Id
        );
    }
}
