using StaticArchive.Model;
using StaticArchive.Publish.Body;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes pages of words, the page for what is not found, and signposts.</summary>
/// <param name="layouts">Makes layouts.</param>
internal sealed class TextPageBuilder(SiteIndex site, PageLayoutBuilder layouts)
{
    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> BuildFiles() =>
        site
            .Archive.Pages.Select(page =>
                layouts.CreateFile<TextPageView>(SiteUrls.Page(page.Slug), () => BuildText(page))
            )
            .Append(layouts.CreateFile<NotFoundPageView>("404.html", () => BuildNotFound(site.Archive.Settings)))
            .Concat(site.Archive.Papers.SelectMany(BuildRedirects))
            .Concat(
                site.Tombstones.Select(tombstone =>
                    layouts.CreateFile<NoticePageView>(SiteUrls.Paper(tombstone.Paper), () => BuildTombstone(tombstone))
                )
            );

    private TextPageModel BuildText(PageRecord page)
    {
        var address = SiteUrls.Page(page.Slug);
        return new TextPageModel(
            layouts.Build(new PageLayoutBuilder.PageInfo(address, "text", page.Title, page.Description ?? page.Body)),
            page.Title,
            new SafeMarkdownRenderer(site, SiteUrls.GetRelativeRoot(address)).RenderPage(page),
            // The page that no file holds is the interface's.
            page.Path.Length == 0
                ? site.Words.Language
                : site.Archive.Settings.Language
        );
    }

    /// <summary>
    /// It is served at any depth, so that relative addresses lead nowhere: it alone uses paths below the host.
    /// </summary>
    private NotFoundPageModel BuildNotFound(Settings settings) =>
        new(
            layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    "404.html",
                    "not-found",
                    site.Words["missing.title"],
                    site.Words["missing.description"]
                )
                {
                    IsNoIndex = true,
                    Root = settings.BaseUrl is { } address ? new Uri(address).AbsolutePath : "/",
                }
            )
        );

    /// <summary>
    /// A page at each former address of each document. An id that is in use again belongs to the paper that has it now.
    /// </summary>
    private IEnumerable<OutputFile> BuildRedirects(Paper paper) =>
        from old in paper.FormerIds.Distinct(StringComparer.Ordinal)
        where !site.Papers.ContainsKey(old)
        from document in site.DocumentsOf(paper)
        let former = SiteUrls.Document(document, paper with { Id = old })
        select layouts.CreateFile<NoticePageView>(
            former,
            () => BuildRedirect(former, site.UrlOf(document), paper.Title)
        );

    private NoticePageModel BuildRedirect(string former, string address, string title)
    {
        var href = SiteUrls.GetRelativeRoot(former) + address;
        return new NoticePageModel(
            layouts.Build(
                new PageLayoutBuilder.PageInfo(former, "signpost", title, site.Words["notice.moved"])
                {
                    IsNoIndex = true,
                    Refresh = href,
                    Canonical = address,
                }
            ),
            title,
            site.Words["notice.moved"],
            [new PageLink(title, href)]
        );
    }

    private NoticePageModel BuildTombstone(Tombstone tombstone)
    {
        var address = SiteUrls.Paper(tombstone.Paper);
        return new NoticePageModel(
            layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    address,
                    "signpost",
                    site.Words["notice.withdrawn"],
                    site.Words["notice.withdrawn-description"]
                )
                {
                    IsNoIndex = true,
                }
            ),
            site.Words["notice.withdrawn"],
            tombstone.Note ?? site.Words["notice.withdrawn-lead"],
            [new PageLink(site.Words["home.all-papers"], SiteUrls.GetRelativeRoot(address) + SiteUrls.Papers)]
        );
    }
}
