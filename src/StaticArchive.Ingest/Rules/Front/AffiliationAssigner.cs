using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// Institutions below a name belong to that name, up to the next one:
/// <code>
/// Chris Lee
/// Centre for Housing, University of Leeds
/// </code>
/// </summary>
internal static class AffiliationAssigner
{
    /// <summary>Gives them to the authors named just above.</summary>
    public static void Assign(List<Draft> drafts, int from)
    {
        var author = -1;
        for (var i = from; i < drafts.Count && drafts[i].Kind is BlockKind.Metadata or BlockKind.Paratext; i++)
        {
            if (drafts[i].Field == PaperField.Author && drafts[i].States(PaperField.Author))
            {
                author = i;
            }
            else if (drafts[i].Field == PaperField.Affiliation && author >= 0)
            {
                var institution = drafts[i].Text;
                drafts[author] = drafts[author] with
                {
                    Statements =
                    [
                        .. drafts[author]
                            .Statements.Select(field =>
                                field.Field == PaperField.Author
                                    ? field with
                                    {
                                        Affiliation = field.Affiliation is { } before
                                            ? $"{before}; {institution}"
                                            : institution,
                                    }
                                    : field
                            ),
                    ],
                };
            }
        }
    }
}
