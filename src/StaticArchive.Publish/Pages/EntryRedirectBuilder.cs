using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// Makes the small pages that lead from where a work or a person had a page to their line in the index, for an archive
/// that was published with a page for each.
/// </summary>
/// <param name="layouts">Makes layouts.</param>
internal sealed class EntryRedirectBuilder(SiteIndex site, PageLayoutBuilder layouts)
{
    /// <summary>Their files; none where the settings do not ask for them.</summary>
    public IEnumerable<OutputFile> BuildFiles()
    {
        var settings = site.Archive.Settings;
        var works =
            settings.WorkPages == PagePolicy.Redirect
                ? site
                    .Archive.Works.Where(work => !site.HasPage(work))
                    .Select(work =>
                        CreateFile(SiteUrls.WorkPage(work.Id), site.UrlOf(work), work.Item.Title ?? work.Id)
                    )
                : [];
        var people =
            settings.PeoplePages == PagePolicy.Redirect
                ? site
                    .Archive.Papers.SelectMany(paper => paper.Item.Author)
                    .Where(name => !site.HasPage(name))
                    .DistinctBy(PersonSlugBuilder.Build, StringComparer.Ordinal)
                    .Select(name =>
                        CreateFile(
                            SiteUrls.PersonPage(PersonSlugBuilder.Build(name)),
                            site.UrlOf(name),
                            name.DisplayForm
                        )
                    )
                : [];
        return works.Concat(people);
    }

    private OutputFile CreateFile(string former, string address, string title) =>
        layouts.CreateFile<NoticePageView>(former, () => BuildModel(former, address, title));

    private NoticePageModel BuildModel(string former, string address, string title)
    {
        var notice = site.Words["notice.line"];
        var href = SiteUrls.GetRelativeRoot(former) + address;
        return new NoticePageModel(
            layouts.Build(
                new PageLayoutBuilder.PageInfo(former, "signpost", title, notice)
                {
                    IsNoIndex = true,
                    Refresh = href,
                    Canonical = address,
                }
            ),
            title,
            notice,
            [new PageLink(title, href)]
        );
    }
}
