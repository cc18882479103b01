using StaticArchive.Documents;
using StaticArchive.Publish.Html.Pages;
using StaticArchive.Publish.Metadata;

namespace StaticArchive.Publish.Html;

/// <summary>All pages of the site.</summary>
public static class HtmlFiles
{
    /// <summary>Home, papers, documents, references, people, organisations, timeline, annotations, report, the archive's own pages.</summary>
    /// <param name="site">What is published.</param>
    /// <param name="withdrawn">Papers of which a note at their address is left.</param>
    public static IEnumerable<OutputFile> Of(Site site, IEnumerable<Paper> withdrawn)
    {
        var assets = new Assets(site.Archive.Styles);
        var frames = new Frames(site, assets);
        var shared = site.Shared;
        return new[] { HomePages.File(site, frames, shared), new TimelinePages(site, frames).File(), new ReportPages(site, frames).File(), SearchPages.File(site, frames) }
            .Concat(PapersPages.Files(site, frames))
            .Concat(new PaperPages(site, frames).Files())
            .Concat(new ReferencesPages(site, frames, shared).Files())
            .Concat(new WorkPages(site, frames).Files())
            .Concat(PersonPages.Files(site, frames))
            .Concat(new OrganisationPages(site, frames).Files())
            .Concat(new AnnotationPages(site, frames).Files())
            .Concat(new TextPages(site, frames).Files(withdrawn))
            .Append(DataPages.File(site, frames))
            .Concat(ShareCard.Files(site.Archive.Settings))
            .Concat(assets.Files());
    }

    /// <summary>The list of data files with the whole site among them.</summary>
    public static OutputFile DataPageWithBag(Site site) => DataPages.File(site, new Frames(site, new Assets(site.Archive.Styles)), hasBag: true);
}
