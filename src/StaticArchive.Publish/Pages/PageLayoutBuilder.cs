using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Head;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Pages.Rendering;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes what every page has around its own content: head, menus, footer.</summary>
/// <param name="assets">Styles and scripts.</param>
internal sealed class PageLayoutBuilder(SiteIndex site, Assets assets)
{
    /// <summary>Kinds of page that people print, and that therefore show their address as a QR code.</summary>
    private static readonly string[] PrintedKinds = ["home", "paper", "timeline", "text", "annotation"];

    private readonly Lazy<SharedDependencies> _shared = new(() => SharedDependencies.From(site.Archive));
    private readonly bool _hasPeople = site.Archive.Papers.Any(paper => paper.Item.Author.Count > 0);

    /// <summary>What tells one page from another.</summary>
    /// <param name="Url">Its address.</param>
    /// <param name="Kind">Its kind, one word.</param>
    /// <param name="Description">What it is about.</param>
    public sealed record PageInfo(string Url, string Kind, string Title, string Description)
    {
        /// <summary>Its metadata for machines; made from the rest where it is not given.</summary>
        public HeadMetadata? Head { get; init; }

        /// <summary>Scripts it needs besides those of every page.</summary>
        public IReadOnlyList<string> Scripts { get; init; } = [];

        /// <summary>Address of the page that counts instead, where it is another one.</summary>
        public string? Canonical { get; init; }

        /// <summary>Whether search engines should leave it alone.</summary>
        public bool IsNoIndex { get; init; }

        /// <summary>Where a browser is sent on to.</summary>
        public string? Refresh { get; init; }

        /// <summary>The way to the root, where it is not the address that says so.</summary>
        public string? Root { get; init; }
    }

    /// <summary>The layout of a page.</summary>
    public PageLayoutModel Build(PageInfo subject)
    {
        var settings = site.Archive.Settings;
        var root = subject.Root ?? SiteUrls.GetRelativeRoot(subject.Url);
        return new PageLayoutModel
        {
            Url = subject.Url,
            Root = root,
            Kind = subject.Kind,
            Title = subject.Title,
            ArchiveTitle = settings.Title,
            Description = TextTruncator.Truncate(subject.Description),
            Language = InterfaceLanguages.AreAlike(settings.Language, site.Words.Language)
                ? settings.Language
                : site.Words.Language,
            Canonical = GetCanonicalUrl(subject),
            Head = subject.IsNoIndex ? "" : (subject.Head ?? BuildHead(subject)).Html,
            Menu = BuildMenu(subject.Url, root),
            FooterMenu = BuildFooterMenu(subject.Url, root),
            Mistake = MistakeLinkBuilder.Build(site, subject.Title, subject.Canonical ?? subject.Url, root),
            Styles = [root + assets.StyleSheet],
            InlineScript = assets.InlineScript,
            Scripts =
            [
                .. new[] { "site", "search-box" }
                    .Concat(subject.Scripts)
                    .Select(name => root + assets.ScriptUrl(name))
                    .Distinct(StringComparer.Ordinal),
            ],
            Refresh = subject.Refresh,
            QrCode = BuildQrCode(subject),
            Icon = root + assets.Icon,
            Theme = assets.Theme,
            ArchiveDescription = settings.Description,
            Rights = settings.Rights,
            Licence = settings.Licence,
            IsNoIndex = subject.IsNoIndex,
        };
    }

    /// <summary>The absolute address that counts; null where the host is not known or none counts.</summary>
    private string? GetCanonicalUrl(PageInfo subject) =>
        subject.IsNoIndex && subject.Canonical is null
            ? null
            : site.Archive.Settings.ToAbsoluteUrl(subject.Canonical ?? subject.Url);

    private HeadMetadata BuildHead(PageInfo subject) =>
        HeadMetadata.ForPage(
            site,
            new PageSummary(
                subject.Url,
                subject.Title,
                TextTruncator.Truncate(subject.Description),
                GetPageRole(subject)
            )
        );

    /// <summary>The address as a QR code; empty where the host is not known, and on pages that nobody prints.</summary>
    private string BuildQrCode(PageInfo subject) =>
        PrintedKinds.Contains(subject.Kind, StringComparer.Ordinal)
        && site.Archive.Settings.ToAbsoluteUrl(subject.Url) is { } url
            ? QrCodeWriter.WriteSvg(url, site.Words["header.qr-code"])
            : "";

    private static PageRole GetPageRole(PageInfo subject) =>
        subject.Kind switch
        {
            "home" => PageRole.Home,
            "papers" or "references" or "annotations" or "organisations" => PageRole.List,
            "data" => PageRole.Data,
            "search" => PageRole.Search,
            _ => subject.Url == SiteUrls.Page("about") ? PageRole.About : PageRole.Page,
        };

    /// <summary>
    /// The file of a page made by a component of the theme, which looks at nothing but the page's record and what every
    /// page shows: that is what the file is made of, unless the caller can say it in fewer words.
    /// </summary>
    public OutputFile CreateFile<TPage>(string address, Func<object> page)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        var model = new PageModelSource(page);
        return new(SiteUrls.GetFilePath(address), () => PageRenderer.Render<TPage>(model.Take(), site))
        {
            Inputs = new FileInputs(() => [_shared.Value, model.Peek()]),
        };
    }

    private List<PageLink> BuildMenu(string address, string root)
    {
        var archive = site.Archive;
        var links = new List<PageLink> { Link("part.papers", SiteUrls.Papers) };
        if (archive.Works.Count > 0)
        {
            links.Add(Link("part.references", SiteUrls.References));
        }

        if (archive.Events.Count > 0)
        {
            links.Add(Link("part.timeline", SiteUrls.Timeline));
        }

        if (archive.Annotations.Count > 0)
        {
            links.Add(Link("part.annotations", SiteUrls.Annotations));
        }

        links.AddRange(
            archive
                .Pages.Where(page => page.Order < 3)
                .Select(page => LinkTo(page.Navigation, SiteUrls.Page(page.Slug)) with { Language = GetLanguage(page) })
        );
        return links;

        PageLink Link(string key, string to) => LinkTo(site.Words[key], to);

        PageLink LinkTo(string label, string to) =>
            new(label, root + to, address.StartsWith(to, StringComparison.Ordinal));
    }

    /// <summary>The page that no file holds speaks as the interface does.</summary>
    private string? GetLanguage(PageRecord page) => page.Path.Length == 0 ? null : site.ContentLanguage;

    private List<PageLink> BuildFooterMenu(string address, string root)
    {
        return
        [
            .. site
                .Archive.Pages.Where(page => page.Order >= 3)
                .Select(page => new PageLink(
                    page.Navigation,
                    root + SiteUrls.Page(page.Slug),
                    address == SiteUrls.Page(page.Slug)
                )
                {
                    Language = GetLanguage(page),
                }),
            Link("part.search", SiteUrls.Search),
            .. _hasPeople ? [Link("part.people", SiteUrls.People)] : Array.Empty<PageLink>(),
            .. site.Archive.Settings.Organisations.Count == 0
                ? Array.Empty<PageLink>()
                : [Link("part.organisations", SiteUrls.Organisations)],
            Link("part.report", SiteUrls.Report),
            Link("part.data", SiteUrls.Data),
        ];

        PageLink Link(string key, string to) => new(site.Words[key], root + to, address == to);
    }
}
