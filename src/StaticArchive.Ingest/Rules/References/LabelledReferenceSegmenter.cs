using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Parts a list whose entries are labelled, however it is wrapped: the labels say where each begins.
/// <code>
/// [1] Abbot N. Boats of the
///     strait. Oban: Sound Press; 1988.
/// [2] Barr K. Carts at sea. Mariner. 1991;4:2-9. [3] Corrie L. Piermasters. Oban: Sound Press; 1999.
/// </code>
/// </summary>
internal static class LabelledReferenceSegmenter
{
    /// <summary>The entries; null for a list without labels.</summary>
    public static LabelledEntries? Segment(IReadOnlyList<ReferenceLine> lines)
    {
        var labelled = InlineLabelSplitter.Split(LabelledLine.ReadAll(lines));
        if (ReferenceLabelSequence.Find(labelled) is not { } found)
        {
            return null;
        }

        var (starts, labels) = (new List<int>(), new List<string?>());
        for (var i = 0; i < labelled.Count; i++)
        {
            if (i == 0 || found[i] || IsUnlabelledStart(labelled, starts[^1], i))
            {
                starts.Add(i);
                labels.Add(found[i] ? labelled[i].Label.Value : null);
            }
        }

        return new LabelledEntries([.. labelled.Select(line => line.Line)], starts, labels);
    }

    /// <summary>
    /// A block without a label is no part of the entry above where that has ended and has its year.
    /// </summary>
    private static bool IsUnlabelledStart(List<LabelledLine> lines, int current, int i)
    {
        var (text, above) = (lines[i].Line.Content.Text, lines[i - 1].Line.Content.Text);
        return lines[i].Line.IsBlockStart
            && (
                lines[i].Line.IsListItem && !lines[i].Label.IsMatch && !SentenceBoundaryDetector.StartsMidSentence(text)
                || (
                    SentenceBoundaryDetector.StartsSentence(text)
                    && !SentenceBoundaryDetector.IsUnterminated(above)
                    && above[^1] != ':'
                    && Enumerable.Range(current, i - current).Any(k => YearDetector.HasYear(lines[k].Line.Content.Text))
                )
            );
    }
}
