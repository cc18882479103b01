using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// Lists the works of files of records that lie beside a text: its reference list, which no page of it prints.
/// </summary>
internal static class RecordedReferenceBuilder
{
    /// <summary>The works that the text does not print itself, by author; none for a page of records.</summary>
    public static IReadOnlyList<WorkListItem> Build(SiteIndex site, Paper paper, Document shown, string root)
    {
        if (shown.Role == DocumentRole.References)
        {
            return [];
        }

        var printed = site.OccurrencesOf[shown.Id]
            .Where(pair => pair.Occurrence.IsInReferenceList)
            .Select(pair => pair.Work.Id)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. site.DocumentsOf(paper)
                .Where(document => document.Role == DocumentRole.References)
                .SelectMany(document => site.OccurrencesOf[document.Id])
                .Select(pair => pair.Work)
                .Where(work => printed.Add(work.Id))
                .OrderBy(work => work.Id, StringComparer.Ordinal)
                .Select(work => WorkListItemBuilder.Build(site, work, root)),
        ];
    }
}
