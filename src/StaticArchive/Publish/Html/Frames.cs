using StaticArchive.Documents;
using StaticArchive.Publish.Metadata;

namespace StaticArchive.Publish.Html;

/// <summary>Makes the frame of each page.</summary>
/// <param name="site">The site.</param>
/// <param name="assets">Styles and scripts.</param>
internal sealed class Frames(Site site, Assets assets)
{
    private const int LongestDescription = 180;

    /// <summary>Kinds of page that people print, and so bear their address as a code.</summary>
    private static readonly string[] Printed = ["home", "paper", "timeline", "text", "annotation"];

    /// <summary>What tells one page from another.</summary>
    /// <param name="Address">Its address.</param>
    /// <param name="Kind">Its kind, one word.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Description">What it is about.</param>
    public sealed record Subject(string Address, string Kind, string Title, string Description)
    {
        /// <summary>What it says of itself to machines; worked out from the rest where it is not given.</summary>
        public HeadMetadata? Head { get; init; }

        /// <summary>Scripts it needs besides those of every page.</summary>
        public IReadOnlyList<string> Scripts { get; init; } = [];

        /// <summary>Address of the page that counts instead, where it is another one.</summary>
        public string? Canonical { get; init; }

        /// <summary>Whether search engines should leave it alone.</summary>
        public bool Hidden { get; init; }

        /// <summary>Where a browser goes by itself.</summary>
        public string? Refresh { get; init; }

        /// <summary>The way to the root, where it is not the address that says so.</summary>
        public string? Root { get; init; }
    }

    /// <summary>The frame of a page.</summary>
    public PageFrame Of(Subject subject)
    {
        var settings = site.Archive.Settings;
        var root = subject.Root ?? Addresses.Root(subject.Address);
        return new PageFrame
        {
            Address = subject.Address,
            Root = root,
            Kind = subject.Kind,
            Title = subject.Title,
            Archive = settings.Title,
            Description = Shorten(subject.Description),
            Language = settings.Language,
            Canonical = settings.BaseUrl is null || (subject.Hidden && subject.Canonical is null) ? null : settings.BaseUrl + (subject.Canonical ?? subject.Address),
            Head = subject.Hidden ? "" : (subject.Head ?? HeadMetadata.ForPage(site, new PageSummary(subject.Address, subject.Title, Shorten(subject.Description), Role(subject)))).Html,
            Menu = Menu(subject.Address, root),
            Foot = Foot(subject.Address, root),
            Styles = [root + assets.Style],
            EarlyScript = assets.EarlyScript,
            Scripts = [.. new[] { "site", "search-box" }.Concat(subject.Scripts).Select(name => root + assets.Script(name)).Distinct(StringComparer.Ordinal)],
            Refresh = subject.Refresh,
            Code = settings.BaseUrl is null || !Printed.Contains(subject.Kind, StringComparer.Ordinal) ? "" : AddressCode.Svg(settings.BaseUrl + subject.Address),
            Icon = root + assets.Icon,
            Rights = settings.Rights,
            Licence = settings.Licence,
            Hidden = subject.Hidden,
        };
    }

    private static PageRole Role(Subject subject) => subject.Kind switch
    {
        "home" => PageRole.Home,
        "papers" or "references" or "annotations" or "organisations" => PageRole.List,
        "data" => PageRole.Data,
        "search" => PageRole.Search,
        _ => subject.Address == Addresses.Page("about") ? PageRole.About : PageRole.Page,
    };

    /// <summary>The file of a page made by a component of the theme.</summary>
    public static OutputFile File<TPage>(string address, Func<object> page)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        new(Addresses.File(address), () => PageRenderer.Render<TPage>(page()));

    /// <summary>Cut at a word, for a description that a list of results shows.</summary>
    public static string Shorten(string text, int longest = LongestDescription)
    {
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (flat.Length <= longest)
        {
            return flat;
        }

        var cut = flat.LastIndexOf(' ', longest - 1);
        return flat[..(cut > longest / 2 ? cut : longest - 1)].TrimEnd(',', ';', ':', '.', ' ') + "…";
    }

    private List<PageLink> Menu(string address, string root)
    {
        var archive = site.Archive;
        var links = new List<PageLink> { Link("Papers", Addresses.Papers) };
        if (archive.Works.Count > 0)
        {
            links.Add(Link("References", Addresses.References));
        }

        if (archive.Events.Count + archive.DatedMentions.Count > 0)
        {
            links.Add(Link("Timeline", Addresses.Timeline));
        }

        if (archive.Annotations.Count > 0)
        {
            links.Add(Link("Annotations", Addresses.Annotations));
        }

        links.AddRange(archive.Pages.Where(page => page.Order < 3).Select(page => Link(page.Navigation, Addresses.Page(page.Slug))));
        return links;

        PageLink Link(string label, string to) => new(label, root + to, address.StartsWith(to, StringComparison.Ordinal));
    }

    private List<PageLink> Foot(string address, string root) =>
        [.. site.Archive.Pages.Where(page => page.Order >= 3).Select(page => new PageLink(page.Navigation, root + Addresses.Page(page.Slug), address == Addresses.Page(page.Slug))),
            new PageLink("Search", root + Addresses.Search, address == Addresses.Search),
            .. site.Archive.Settings.Organisations.Count == 0 ? Array.Empty<PageLink>() : [new PageLink("Organisations", root + Addresses.Organisations, address == Addresses.Organisations)],
            new PageLink("Reading report", root + Addresses.Report, address == Addresses.Report),
            new PageLink("Data", root + Addresses.Data, address == Addresses.Data)];
}
