using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>The title that an author marked by the style that word processors have for it.</summary>
internal static class StyledTitle
{
    private const int Rank = 62;
    private const int LongestFront = 40;
    private const int MostLines = 3;

    /// <summary>The first line in that style, and those right below that go on with it; none where it opens a section.
    /// </summary>
    /// <param name="drafts">All blocks.</param>
    /// <param name="lines">Indexes of those in the style, in order.</param>
    /// <param name="source">The file.</param>
    public static IEnumerable<MetadataAssertion> Read(
        IReadOnlyList<Draft> drafts,
        IReadOnlyList<int> lines,
        SourceFile source
    )
    {
        if (lines.Count == 0 || lines[0] >= LongestFront || IsSection(drafts[lines[0]]))
        {
            return [];
        }

        var title = lines
            .TakeWhile((line, i) => i < MostLines && line == lines[0] + i && !IsSection(drafts[line]))
            .Select(line => drafts[line].TextWithoutMarkers);
        return
        [
            new MetadataAssertion(
                "title",
                string.Join(' ', title),
                source.GetLocation(drafts[lines[0]].Extent.Start),
                "style of a title",
                Rank
            ),
        ];
    }

    private static bool IsSection(Draft draft) => SectionRoleClassifier.Classify(draft.Text) != SectionRole.None;
}
