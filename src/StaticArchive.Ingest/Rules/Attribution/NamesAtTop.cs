using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>
/// Names on a line of their own that do not stand right below the title: <c>Ada Meadow and Robert Jones</c>, <c>Ada
/// Meadow (River Institute)</c>. One name alone has to begin with a usual given name.
/// </summary>
internal static class NamesAtTop
{
    /// <summary>Adds those of lines that no rule took for names.</summary>
    public static void AddCandidates(DocumentEdges edges, RuleContext context)
    {
        foreach (var line in edges.Top)
        {
            if (line.IsTitle || line.IsProse || line.Draft.States(PaperField.Author))
            {
                continue;
            }

            foreach (var author in ParseNames(line.Text))
            {
                context.AddCandidate(
                    new MetadataStatement(
                        PaperField.Author,
                        PersonNameParser.RestoreCase(author.Name),
                        MetadataEvidence.NamesAtTop
                    )
                    {
                        Affiliation = author.Institution.Length > 0 ? author.Institution : null,
                    },
                    line.Extent
                );
            }
        }
    }

    private static IReadOnlyList<AffiliatedName> ParseNames(string line)
    {
        if (JobTitleDetector.IsJobTitle(line) || StatementOfResponsibility.Parse(line) is not null)
        {
            return [];
        }

        var affiliated = AffiliatedName.ParseLine(line);
        var names =
            affiliated.Count > 0 ? affiliated
            : DatedNames.Parse(line) is { } dated ? [.. dated.Names.Select(name => new AffiliatedName(name, ""))]
            : [.. PersonNameParser.ParseList(line).Select(name => new AffiliatedName(name, ""))];
        return names.Count > 1 || (names.Count == 1 && GivenNames.Contains(names[0].Name.Split(' ')[0])) ? names : [];
    }
}
