using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>
/// Says which works have a page of their own: those that two papers list or cite, papers of the archive that another
/// one lists or cites, and those that an event, an annotation, a list of same or different works or a curated record
/// names.
/// </summary>
internal static class WorkPageSelector
{
    /// <summary>Ids of the works with a page.</summary>
    public static IReadOnlySet<string> Select(Archive archive)
    {
        if (archive.Settings.WorkPages == PagePolicy.All)
        {
            return archive.Works.Select(work => work.Id).ToHashSet(StringComparer.Ordinal);
        }

        var named = GetNamedWorks(archive);
        var papers = new WorkPaperFinder(archive);
        return archive
            .Works.Where(work => work.IsCurated || named.Contains(work.Id) || papers.HasSeveral(work))
            .Select(work => work.Id)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static HashSet<string> GetNamedWorks(Archive archive) =>
        archive
            .NamedWorks.Concat(NamedWorkFinder.FindInRecords(archive.Events, archive.Annotations))
            .Concat(archive.Annotations.SelectMany(note => NamedWorkFinder.FindInText(note.Record.Body)))
            .Concat(archive.Pages.SelectMany(page => NamedWorkFinder.FindInText(page.Body)))
            .ToHashSet(StringComparer.Ordinal);
}
