using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Floats;

/// <summary>Where the content of a box ends; each way of telling is a method, the surest first.</summary>
internal static class BoxEndDetector
{
    private const int Around = 40;

    private static readonly string[] ChartWords =
    [
        "number of",
        "numbers of",
        "share of",
        "proportion of",
        "percentage of",
        "per cent of",
        "each year",
        "per year",
        "by year",
        "by region",
        "by age",
        "trend",
        "trends",
        "distribution of",
        "chart",
        "graph",
        "figure",
        "map of",
        "growth in",
        "rates of",
    ];

    /// <summary>Index after the last block of the box whose title stands at <paramref name="title"/>.</summary>
    public static int Find(IReadOnlyList<Draft> drafts, int title, string label)
    {
        var limit = FindLimit(drafts, title);
        if (limit == title + 1 || IsLostChart(drafts, title))
        {
            return title + 1;
        }

        return FindAdjacentEnd(drafts, title, limit)
            ?? FindResumedSentence(drafts, title, limit)
            ?? FindBoxMention(drafts, title, limit, label)
            ?? FindSourceLine(drafts, title, limit)
            ?? limit;
    }

    /// <summary>
    /// Lines right below the title, where blank lines part everything else: the box ends at the first of those.
    /// </summary>
    private static int? FindAdjacentEnd(IReadOnlyList<Draft> drafts, int title, int limit)
    {
        if (drafts[title].BlankLinesAbove == 0 || drafts[title].IsMarkedUp || drafts[title + 1].BlankLinesAbove > 0)
        {
            return null;
        }

        var end = title + 1;
        while (end < limit && drafts[end].BlankLinesAbove == 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>No box goes past a heading, another box, a pull quote or the references.</summary>
    private static int FindLimit(IReadOnlyList<Draft> drafts, int title)
    {
        var i = title + 1;
        while (
            i < drafts.Count
            && drafts[i].Kind
                is not (
                    BlockKind.Heading
                    or BlockKind.Reference
                    or BlockKind.PullQuote
                    or BlockKind.Metadata
                    or BlockKind.Box
                )
            && !(drafts[i].Kind == BlockKind.Paratext && !drafts[i].IsPageArtifact)
            && !drafts[i].Text.StartsWith("box ", StringComparison.OrdinalIgnoreCase)
        )
        {
            i++;
        }

        return i;
    }

    /// <summary>
    /// A title that promises numbers over running text without any: <c>Number of care trusts launched each year</c>; or
    /// blank lines below the title where the picture was.
    /// </summary>
    private static bool IsLostChart(IReadOnlyList<Draft> drafts, int title)
    {
        var next = drafts[title + 1];
        if (next.Kind is not BlockKind.Paragraph)
        {
            return false;
        }

        var folded = Folding.Fold(drafts[title].Text);
        var promises = ChartWords.Any(word => folded.Contains(word, StringComparison.Ordinal));
        // Blank lines as the blocks around have them.
        var usual = drafts
            .Skip(Math.Max(0, title - Around))
            .Take(2 * Around)
            .Where(draft => draft.Kind == BlockKind.Paragraph)
            .Select(draft => draft.BlankLinesAbove)
            .Order()
            .ToList();
        var leavesRoom = next.BlankLinesAbove >= usual[usual.Count / 3] + 2;
        return (promises && next.Text.Length > 90) || leavesRoom;
    }

    /// <summary>Where the sentence that the box interrupts continues.</summary>
    private static int? FindResumedSentence(IReadOnlyList<Draft> drafts, int title, int limit)
    {
        var above = title - 1;
        while (above >= 0 && drafts[above].Kind is BlockKind.Paratext or BlockKind.Box)
        {
            above--;
        }

        if (above < 0 || drafts[above].BoxNumber != 0)
        {
            return null;
        }

        // A small letter is sure. A capital may begin anything; then the last block before the limit is the likeliest
        // to go on.
        for (var i = title + 1; i < limit; i++)
        {
            if (
                SentenceBoundaryDetector.StartsMidSentence(drafts[i].Text)
                && ContinuationDetector.IsContinuation(drafts[above], drafts[i], interrupted: true)
            )
            {
                return i;
            }
        }

        return
            ContinuationDetector.IsContinuation(drafts[above], drafts[limit - 1], interrupted: true)
            && SentenceBoundaryDetector.EndsMidClause(drafts[above].Text)
            ? limit - 1
            : null;
    }

    /// <summary>A paragraph that names the box (<c>see Box 3</c>) stands outside it.</summary>
    private static int? FindBoxMention(IReadOnlyList<Draft> drafts, int title, int limit, string label)
    {
        for (var i = title + 1; i < limit; i++)
        {
            if (Mentions(drafts[i].Text, label))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>
    /// A bracket or line that says where the box comes from ends it: <c>(from Lee 2006)</c>, <c>Source: …</c>
    /// </summary>
    private static int? FindSourceLine(IReadOnlyList<Draft> drafts, int title, int limit)
    {
        for (var i = title + 1; i < limit; i++)
        {
            var text = drafts[i].Text;
            var open = text.LastIndexOf('(');
            var bracket = open >= 0 && open > text.Length - 120 ? Folding.Fold(text[(open + 1)..]) : "";
            if (
                bracket.StartsWith("from ", StringComparison.Ordinal)
                || bracket.StartsWith("source", StringComparison.Ordinal)
                || bracket.StartsWith("adapted from", StringComparison.Ordinal)
                || text.StartsWith("Source:", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("Sources:", StringComparison.OrdinalIgnoreCase)
            )
            {
                return i + 1;
            }
        }

        return null;
    }

    private static bool Mentions(string text, string label)
    {
        var at = text.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at + label.Length == text.Length || !char.IsLetterOrDigit(text[at + label.Length]));
    }
}
