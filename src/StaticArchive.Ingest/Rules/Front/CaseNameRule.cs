using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// The head of a judgment, whose title nobody prints on one line:
/// <code>
/// Between:
/// RIVER FERRIES LIMITED
/// Claimant
/// - and -
/// SOUTHWICK COUNTY COUNCIL
/// Defendant
/// </code>
/// Its title is <c>River Ferries Limited v Southwick County Council</c>.
/// </summary>
internal static class CaseNameRule
{
    private const int Top = 30;
    private const int MostBlocks = 10;
    private const int LongestLine = 120;

    private static readonly HashSet<string> Claimants = WordList.ParseSet(
        "claimant claimants appellant appellants applicant applicants petitioner petitioners plaintiff plaintiffs "
            + "pursuer complainant"
    );
    private static readonly HashSet<string> Defendants = WordList.ParseSet(
        "defendant defendants respondent respondents defender defenders"
    );

    /// <summary>Marks the parties and states the title.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var start = FindStart(drafts);
        if (start < 0 || FindParties(drafts, start + 1) is not { } parties)
        {
            return drafts;
        }

        var result = drafts.ToList();
        for (var i = start; i < parties.End; i++)
        {
            result[i] = result[i].Kind == BlockKind.Paratext ? result[i] : AsMetadata(result[i]);
        }

        result[start] = result[start].WithStatement(PaperField.Title, parties.Title, MetadataEvidence.CaseName);
        context.AddFinding(
            "the parties of a case were taken for its title",
            result[start],
            $"title: {OverrideHint.QuoteYaml(parties.Title)}"
        );
        return result;
    }

    /// <summary><c>Between:</c>, <c>B E T W E E N</c></summary>
    private static int FindStart(IReadOnlyList<Draft> drafts)
    {
        for (var i = 0; i < Math.Min(Top, drafts.Count); i++)
        {
            if (
                drafts[i].Text.Length < "b e t w e e n : -".Length
                && Folding.ToKey(drafts[i].Text) == "between"
                && drafts[i].Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.Metadata
            )
            {
                return i;
            }
        }

        return -1;
    }

    private static CaseParties? FindParties(IReadOnlyList<Draft> drafts, int start)
    {
        var (first, second) = (new List<string>(), new List<string>());
        var hasClaimant = false;
        for (var i = start; i < Math.Min(start + MostBlocks, drafts.Count); i++)
        {
            foreach (var line in drafts[i].Content.Lines().Select(line => line.Text.Trim(' ', '-', '–')))
            {
                var key = Folding.Fold(line).Trim('(', ')', '.', ':');
                if (Claimants.Contains(key))
                {
                    hasClaimant = first.Count > 0;
                }
                else if (hasClaimant && second.Count > 0 && Defendants.Contains(key))
                {
                    return new CaseParties($"{Join(first)} v {Join(second)}", i + 1);
                }
                else if (key is not ("" or "and" or "v" or "versus") && line.Length < LongestLine)
                {
                    (hasClaimant ? second : first).Add(line);
                }
            }
        }

        return null;
    }

    private static string Join(List<string> lines) => string.Join(' ', lines.Select(OrganisationCase.Restore));

    private static Draft AsMetadata(Draft draft) =>
        draft with
        {
            Kind = BlockKind.Metadata,
            Level = 0,
            IsOrdered = false,
        };

    private sealed record CaseParties(string Title, int End);
}
