using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// What a debate is about, above its first speech: <c>RIVERS</c> / <c>Weir Keepers</c> / <c>Mr. Lowe: To ask the
/// Minister how many there are.</c> The second reads like a name, and is a heading.
/// </summary>
internal static class DebateSubjects
{
    private const int MostLines = 2;
    private const int Longest = 80;

    /// <summary>Marks them as headings where they begin at a line; whether they do.</summary>
    public static bool Mark(List<Draft> drafts, int start, RuleContext context)
    {
        var end = start;
        while (end < drafts.Count && end - start < MostLines && IsSubject(drafts[end]))
        {
            end++;
        }

        if (end == start || end >= drafts.Count || !SpeakerLabelDetector.IsAddressedSpeech(drafts[end].Text))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            drafts[i] = drafts[i] with { Kind = BlockKind.Heading, Level = 0 };
            context.AddFinding("taken for a heading", drafts[i], OverrideHint.ForHeading(drafts[i].Text, 0));
        }

        return true;
    }

    /// <summary><c>RIVERS</c>; <c>HEALTH</c> is a word of organisations, and none.</summary>
    private static bool IsText(Draft line) =>
        TitleBlockLineClassifier.Classify(line.Content) switch
        {
            TitleBlockLineKind.Text or TitleBlockLineKind.Names => true,
            TitleBlockLineKind.Institution => !OrganisationLineDetector.IsOrganisation(line.Text),
            _ => false,
        };

    /// <summary>A short line without the title of a person, a date or a label.</summary>
    private static bool IsSubject(Draft line) =>
        line is { IsPlainParagraph: true, Text.Length: > 2 and < Longest }
        && line.Content.Breaks.Count == 0
        && SentenceBoundaryDetector.IsUnterminated(line.Text)
        && IsText(line)
        && PersonNameParser.ParseList(line.Text).Count < 2
        && !WordTokenizer.Split(line.Text).Exists(PersonTitles.IsTitle);
}
