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
    /// <param name="index">What pages look up.</param>
    /// <param name="inputs">What pages are made of.</param>
    public static IEnumerable<OutputFile> Build(PageIndex index, PageInputs inputs)
    {
        var site = index.Site;
        var assets = new Assets(site.Archive, site.Words);
        var layouts = new PageLayoutBuilder(site, assets);
        return new[]
        {
            HomePageBuilder.BuildFile(index, layouts),
            new ReportPageBuilder(site, layouts).BuildFile(),
            SearchPageBuilder.BuildFile(site, layouts),
        }
            .Concat(new TimelinePageBuilder(site, layouts).BuildFiles())
            .Concat(PaperListPageBuilder.BuildFiles(site, layouts))
            .Concat(PaperTitlesPageBuilder.BuildFiles(site, layouts))
            .Concat(new PaperPageBuilder(index, layouts, inputs).BuildFiles())
            .Concat(new ReferenceIndexPageBuilder(index, layouts, inputs).BuildFiles())
            .Concat(new WorkPageBuilder(index, layouts, inputs).BuildFiles())
            .Concat(new PersonPageBuilder(index, layouts, inputs).BuildFiles())
            .Concat(new PersonListPageBuilder(index, layouts).BuildFiles())
            .Concat(new EntryRedirectBuilder(site, layouts).BuildFiles())
            .Concat(new OrganisationPageBuilder(site, layouts).BuildFiles())
            .Concat(new AnnotationPageBuilder(site, layouts).BuildFiles())
            .Concat(new TextPageBuilder(site, layouts).BuildFiles())
            .Concat(new SchemaPageBuilder(site, layouts, inputs).BuildFiles())
            .Append(DataPageBuilder.BuildFile(site, layouts))
            .Concat(SocialCardBuilder.BuildFiles(site.Archive.Settings))
            .Concat(assets.Files());
    }

    /// <summary>The list of data files with the whole site among them.</summary>
    public static OutputFile BuildDataPageWithBag(SiteIndex site) =>
        DataPageBuilder.BuildFile(
            site,
            new PageLayoutBuilder(site, new Assets(site.Archive, site.Words)),
            hasBag: true
        );
}
