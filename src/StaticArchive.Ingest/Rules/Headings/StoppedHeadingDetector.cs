using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// Headings in capitals that end in a full stop, as printers set them into the last century: <c>DRAINAGE.</c> A single
/// one may be a shout; several in a document, each a line alone above a text, are its headings.
/// </summary>
internal sealed class StoppedHeadingDetector
{
    private const int Fewest = 3;
    private const int Longest = 70;
    private const int ShortestText = 80;

    private readonly bool _hasSeveral;

    private StoppedHeadingDetector(bool hasSeveral) => _hasSeveral = hasSeveral;

    /// <summary>Counts them.</summary>
    public static StoppedHeadingDetector Learn(IReadOnlyList<Draft> drafts)
    {
        var count = 0;
        for (var i = 0; i + 1 < drafts.Count; i++)
        {
            count +=
                IsStopped(drafts[i]) && drafts[i + 1] is { IsPlainParagraph: true, Text.Length: >= ShortestText }
                    ? 1
                    : 0;
        }

        return new StoppedHeadingDetector(count >= Fewest);
    }

    /// <summary>Whether a block is one of several.</summary>
    public bool IsHeading(Draft draft) => _hasSeveral && IsStopped(draft);

    private static bool IsStopped(Draft draft) =>
        draft is { IsPlainParagraph: true, Text.Length: > 3 and < Longest }
        && draft.Text[^1] == '.'
        && char.IsLetter(draft.Text[^3])
        && draft.Content.Breaks.Count == 0
        && (TextStyleDetector.Detect(draft) & TextStyle.Capitals) != 0;
}
