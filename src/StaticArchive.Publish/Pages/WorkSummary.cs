using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>What a paper shows of a work.</summary>
internal sealed record WorkSummary(string Url, CslItem Item, string? Paper, int CitedBy)
{
    public static WorkSummary From(SiteIndex site, Work work) =>
        new(site.UrlOf(work), work.Item, work.Paper, work.CitedBy.Count);
}
