using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// A paper that names no person is its issuer's, whose name stands above the title: <c>Department for Rivers</c>.
/// Trusted less than anything else that names an author.
/// </summary>
internal static class IssuingBodyDetector
{
    private const int MostWords = 10;

    /// <summary>The nearest line above the title that names an organisation and nothing else; -1 for none.</summary>
    public static int Find(IReadOnlyList<Draft> drafts, int title)
    {
        for (var i = title - 1; i >= 0; i--)
        {
            var text = drafts[i].Text;
            if (
                drafts[i].Kind is BlockKind.Paragraph or BlockKind.Heading
                && drafts[i].Content.Breaks.Count == 0
                && SentenceBoundaryDetector.IsUnterminated(text)
                && SentenceBoundaryDetector.CountWords(text) <= MostWords
                && char.IsUpper(text[0])
                && EnglishDateParser.Find(text) is null
                && OrganisationKinds.IsOrganisation(text)
            )
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The line as the paper's author.</summary>
    public static Draft MarkAsAuthor(Draft draft) =>
        (draft with { Kind = BlockKind.Metadata, Field = PaperField.Author, Level = 0 }).WithStatement(
            PaperField.Author,
            OrganisationCase.Restore(draft.Text),
            MetadataEvidence.IssuingBody
        );
}
