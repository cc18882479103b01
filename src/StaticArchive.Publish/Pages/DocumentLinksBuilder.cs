using StaticArchive.Model;
using StaticArchive.Model.Localization;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>Links from the page of a document to the other documents of its paper.</summary>
internal static class DocumentLinksBuilder
{
    /// <summary>Documents before and behind one that its page links to.</summary>
    private const int MaxNeighbours = 20;

    /// <summary>
    /// The documents of the paper; none where there is one. A paper of a thousand documents lists all of them on the
    /// page of the main one, and on every other page that and the nearest.
    /// </summary>
    public static IReadOnlyList<PageLink> Build(SiteIndex site, Document shown, string root)
    {
        var paper = site.Papers[shown.Paper];
        var at = paper.Documents.ToList().IndexOf(shown.Id);
        return paper.Documents.Count < 2
            ? []
            :
            [
                .. paper
                    .Documents.Where(
                        (id, i) =>
                            shown.Id == paper.MainDocument
                            || id == paper.MainDocument
                            || Math.Abs(i - at) <= MaxNeighbours
                    )
                    .Select(id => site.Documents[id])
                    .Select(document => new PageLink(
                        document.Source.IsExtracted || document.RenditionOf is not null
                            ? $"{GetRoleLabel(document.Role, site.Words)} ({document.Format})"
                            : GetRoleLabel(document.Role, site.Words),
                        root + site.UrlOf(document),
                        IsCurrent: document.Id == shown.Id
                    )),
            ];
    }

    /// <summary>What a document is to its paper, in words.</summary>
    public static string GetRoleLabel(DocumentRole role, InterfaceWords words) =>
        words[
            role switch
            {
                DocumentRole.Record => "role.record",
                DocumentRole.Abstract => "role.abstract",
                DocumentRole.References => "role.references",
                _ => "role.full-text",
            }
        ];
}
