using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Head;

/// <summary>Metadata of a page for machines, as elements of its head.</summary>
/// <param name="MetaElements">Highwire, DCTERMS and Open Graph, in this order; authors in theirs.</param>
/// <param name="Links">Alternates and Signposting links. The canonical address stands in the layout.</param>
/// <param name="JsonLd">JSON-LD, safe to stand in a <c>script</c> element as it is; null where there is nothing to say
/// without a host.</param>
public sealed record HeadMetadata(
    IReadOnlyList<MetaElement> MetaElements,
    IReadOnlyList<LinkElement> Links,
    string? JsonLd
)
{
    /// <summary>
    /// The title attribute of the page's one COinS, not yet escaped; null for pages that are not about a single work.
    /// </summary>
    public string? Coins { get; init; }

    /// <summary>All of it as elements of the head, a line each.</summary>
    public string Html => HeadHtmlWriter.Write(this);

    /// <summary>A document of a paper. Only the main one speaks as the paper; the others point there.</summary>
    public static HeadMetadata ForPaper(SiteIndex site, Paper paper, Document document) =>
        document.Id == paper.MainDocument
            ? PaperHeadBuilder.Build(site, paper)
            : PaperHeadBuilder.BuildSecondary(site, paper, document);

    /// <summary>The page about a work of the reference index.</summary>
    public static HeadMetadata ForWork(SiteIndex site, Work work) => WorkHeadBuilder.Build(site, work);

    /// <summary>Any other page.</summary>
    public static HeadMetadata ForPage(SiteIndex site, PageSummary page) => PageHeadBuilder.Build(site, page);
}
