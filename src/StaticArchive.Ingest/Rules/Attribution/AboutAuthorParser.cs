using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Attribution;

/// <summary>
/// A note about an author, at the end or at the foot of the first page: <c>* Ann Lee is Professor of Rivers at
/// Southwick.</c>
/// </summary>
internal static class AboutAuthorParser
{
    private static readonly HashSet<string> Verbs = WordList.ParseSet("is was are were ist war est était es era mae");

    /// <summary>Adds the name a line begins with, where it goes on to say what that person is.</summary>
    public static void AddCandidates(EdgeLine line, RuleContext context)
    {
        var text = line.Text.TrimStart('*', '†', '‡', '§', ' ', '1');
        var names = LeadingPersonNames.Parse(text);
        var behind = text[names.End..].TrimStart().Split(' ', 6);
        if (
            names.Names.Count == 0
            || behind.Length < 3
            || !Verbs.Contains(behind[0])
            || !JobTitleDetector.IsJobTitle(string.Join(' ', behind[1..]))
        )
        {
            return;
        }

        foreach (var name in names.Names)
        {
            context.AddCandidate(
                new MetadataStatement(PaperField.Author, name, MetadataEvidence.AboutAuthor),
                line.Extent
            );
        }
    }
}
