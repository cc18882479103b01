using StaticArchive.Documents;

namespace StaticArchive.Publish.Metadata;

/// <summary>A <c>meta</c> element.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its content; never empty.</param>
/// <param name="IsProperty">Whether the name stands in <c>property</c> (Open Graph) instead of <c>name</c>.</param>
public sealed record HeadMeta(string Name, string Content, bool IsProperty = false);

/// <summary>A <c>link</c> element.</summary>
/// <param name="Rel">What the target is to the page.</param>
/// <param name="Href">Where: absolute where the host is known, else relative to the page.</param>
/// <param name="Type">Media type of the target.</param>
/// <param name="Title">What it is called.</param>
public sealed record HeadLink(string Rel, string Href, string? Type = null, string? Title = null);

/// <summary>What a page says of itself to machines, for the theme to print.</summary>
/// <param name="Metas">Highwire, DCTERMS and Open Graph, in this order; authors in theirs.</param>
/// <param name="Links">Alternates and Signposting links. The canonical address is the frame's business.</param>
/// <param name="JsonLd">JSON-LD, safe to stand in a <c>script</c> element as it is; null where there is nothing to say without a host.</param>
public sealed record HeadMetadata(IReadOnlyList<HeadMeta> Metas, IReadOnlyList<HeadLink> Links, string? JsonLd)
{
    /// <summary>The title attribute of the page's one COinS, not yet escaped; null for pages that are not about a single work.</summary>
    public string? Coins { get; init; }

    /// <summary>All of it as elements of the head, a line each.</summary>
    public string Html => HeadText.Of(this);

    /// <summary>A document of a paper. Only the main one speaks as the paper; the others point there.</summary>
    public static HeadMetadata ForPaper(Site site, Paper paper, Document document) => document.Id == paper.Main ? PaperHead.Of(site, paper) : PaperHead.OfOther(site, paper, document);

    /// <summary>The page about a work of the reference index.</summary>
    public static HeadMetadata ForWork(Site site, Work work) => WorkHead.Of(site, work);

    /// <summary>Any other page.</summary>
    public static HeadMetadata ForPage(Site site, PageSummary page) => PageHead.Of(site, page);
}
