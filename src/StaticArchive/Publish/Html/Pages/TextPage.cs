using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>A page of the archive's own words.</summary>
/// <param name="Frame">Frame of the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Body">Its words, HTML.</param>
public sealed record TextPage(PageFrame Frame, string Title, string Body);

/// <summary>The page served where nothing is found.</summary>
/// <param name="Frame">Frame of the page.</param>
public sealed record NotFoundPage(PageFrame Frame);

/// <summary>A page that leads on: to what has moved, or to the works that share an address.</summary>
/// <param name="Frame">Frame of the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Words">What happened.</param>
/// <param name="Links">Where to go.</param>
public sealed record SignpostPage(PageFrame Frame, string Title, string Words, IReadOnlyList<PageLink> Links);

/// <summary>Makes pages of words, the page for what is not found, and signposts.</summary>
/// <param name="site">The site.</param>
/// <param name="frames">Frames of pages.</param>
internal sealed class TextPages(Site site, Frames frames)
{
    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> Files(IEnumerable<Paper> withdrawn) =>
        site.Archive.Pages.Select(page => Frames.File<Theme.TextPageView>(Addresses.Page(page.Slug), () => Page(page)))
            .Append(Frames.File<Theme.NotFoundPageView>("404.html", () => NotFound(site.Archive.Settings)))
            .Concat(site.Archive.Papers.SelectMany(Redirects))
            .Concat(withdrawn.Select(paper => Frames.File<Theme.SignpostPageView>(Addresses.Paper(paper.Id), () => Tombstone(paper))));

    private TextPage Page(PageRecord page)
    {
        var address = Addresses.Page(page.Slug);
        return new TextPage(frames.Of(new Frames.Subject(address, "text", page.Title, page.Description ?? page.Body)), page.Title, new MarkdownText(site, Addresses.Root(address)).Page(page));
    }

    /// <summary>It is served at any depth, so that relative addresses lead nowhere: it alone uses paths below the host.</summary>
    private NotFoundPage NotFound(Settings settings) =>
        new(frames.Of(new Frames.Subject("404.html", "not-found", "Not found", "There is nothing at this address.") { Hidden = true, Root = settings.BaseUrl is { } address ? new Uri(address).AbsolutePath : "/" }));

    /// <summary>A page at each former address of each document. An id that is in use again belongs to the paper that has it now.</summary>
    private IEnumerable<OutputFile> Redirects(Paper paper) =>
        from old in paper.Formerly.Distinct(StringComparer.Ordinal)
        where !site.Papers.ContainsKey(old)
        from document in site.DocumentsOf(paper)
        let former = Addresses.Document(document, paper with { Id = old })
        select Frames.File<Theme.SignpostPageView>(former, () => Moved(former, site.AddressOf(document), paper.Title));

    private SignpostPage Moved(string former, string address, string title)
    {
        var href = Addresses.Root(former) + address;
        return new SignpostPage(frames.Of(new Frames.Subject(former, "signpost", title, "This paper has another address now.") { Hidden = true, Refresh = href, Canonical = address }), title, "This paper has another address now.", [new PageLink(title, href)]);
    }

    private SignpostPage Tombstone(Paper paper)
    {
        var address = Addresses.Paper(paper.Id);
        return new SignpostPage(frames.Of(new Frames.Subject(address, "signpost", "Withdrawn", "A paper that was here has been withdrawn.") { Hidden = true }), "Withdrawn", paper.AccessNote ?? "The paper that was here has been withdrawn.", [new PageLink("All papers", Addresses.Root(address) + Addresses.Papers)]);
    }
}
