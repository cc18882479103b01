using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>
/// Below an entry of a reference list: the places here that cite it, and its page in the index of all papers.
/// </summary>
internal static class BacklinkWriter
{
    private const int MaxBacklinks = 12;

    /// <summary>Writes them outside the entry's own words.</summary>
    public static void Write(StringBuilder html, BodyContext context, Work work)
    {
        var here = context.CitationsByWork[work.Id].ToList();
        html.Append("<span class=\"backlinks\" data-added>");
        foreach (var citation in here.Take(MaxBacklinks))
        {
            // The style sheet counts and draws them.
            html.Append("<a role=\"doc-backlink\" href=\"#")
                .Append(BodyContext.GetCitationId(citation))
                .Append("\"></a>");
        }

        var elsewhere = work.CitedBy.Count - here.Count;
        var words = (here.Count, elsewhere) switch
        {
            (0, 0) => context.Site.Words["backlink.not-cited"],
            (_, 0) => context.Site.Words["backlink.index"],
            _ => context.Site.Words.Count("backlink.elsewhere", elsewhere),
        };
        html.Append("<a href=\"")
            .Append(context.Root)
            .Append(context.Site.UrlOf(work))
            .Append('"')
            .AppendAttribute("aria-label", words)
            .Append("></a></span>");
    }
}
