using StaticArchive.Model;
using StaticArchive.Publish.Head;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>All pages of the site.</summary>
public static class HtmlPageBuilder
{
    /// <summary>
    /// Home, papers, documents, references, people, organisations, timeline, annotations, report, the archive's own
    /// pages.
    /// </summary>
    /// <param name="site">What is published.</param>
    /// <param name="withdrawn">Papers of which a note at their address is left.</param>
    public static IEnumerable<OutputFile> Build(SiteIndex site, IEnumerable<Paper> withdrawn)
    {
        var assets = new Assets(site.Archive.Styles);
        var layouts = new PageLayoutBuilder(site, assets);
        var shared = site.SharedReferences;
        return new[]
        {
            HomePageBuilder.BuildFile(site, layouts, shared),
            new TimelinePageBuilder(site, layouts).BuildFile(),
            new ReportPageBuilder(site, layouts).BuildFile(),
            SearchPageBuilder.BuildFile(site, layouts),
        }
            .Concat(PaperListPageBuilder.BuildFiles(site, layouts))
            .Concat(new PaperPageBuilder(site, layouts).BuildFiles())
            .Concat(new ReferenceIndexPageBuilder(site, layouts, shared).BuildFiles())
            .Concat(new WorkPageBuilder(site, layouts).BuildFiles())
            .Concat(PersonPageBuilder.BuildFiles(site, layouts))
            .Concat(new OrganisationPageBuilder(site, layouts).BuildFiles())
            .Concat(new AnnotationPageBuilder(site, layouts).BuildFiles())
            .Concat(new TextPageBuilder(site, layouts).BuildFiles(withdrawn))
            .Append(DataPageBuilder.BuildFile(site, layouts))
            .Concat(SocialCardBuilder.BuildFiles(site.Archive.Settings))
            .Concat(assets.Files());
    }

    /// <summary>The list of data files with the whole site among them.</summary>
    public static OutputFile BuildDataPageWithBag(SiteIndex site) =>
        DataPageBuilder.BuildFile(site, new PageLayoutBuilder(site, new Assets(site.Archive.Styles)), hasBag: true);
}
