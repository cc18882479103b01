using StaticArchive.Documents;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// Institutions below a name belong to that name, up to the next one:
/// <code>
/// Chris Lee
/// Centre for Housing, University of Leeds
/// </code>
/// </summary>
internal static class Affiliations
{
    /// <summary>Gives them to the authors named just above.</summary>
    public static void Give(List<Draft> drafts, int from)
    {
        var author = -1;
        for (var i = from; i < drafts.Count && drafts[i].Kind is BlockKind.Metadata or BlockKind.Paratext; i++)
        {
            if (drafts[i].Field == "author" && drafts[i].Stated.Any(field => field.Field == "author"))
            {
                author = i;
            }
            else if (drafts[i].Field == "affiliation" && author >= 0)
            {
                var institution = drafts[i].Text;
                drafts[author] = drafts[author] with { Stated = [.. drafts[author].Stated.Select(field => field.Field == "author" ? field with { Affiliation = field.Affiliation is { } before ? $"{before}; {institution}" : institution } : field)] };
            }
        }
    }
}
