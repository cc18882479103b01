using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>
/// Where the body begins that a converter marked as a part of the abstract:
/// <code>
/// ## Abstract
/// ### Highlights
/// ### Introduction
/// ### Methods
/// ## References
/// </code>
/// Where sections of the body stand outside as well, what stands within belongs to a structured abstract.
/// </summary>
internal sealed class AbstractSectionFinder(IReadOnlyList<Draft> drafts, IReadOnlyList<int> headings)
{
    /// <summary>Words of a part of a structured abstract, and of an abstract that needs no parts.</summary>
    private const int MostWordsOfPart = 300;
    private const int FewestWords = 25;

    private static readonly HashSet<string> PartNames = Folded(
        "highlights|key message|key messages|key points|keywords|key words|video abstract|graphical abstract|"
            + "lay summary|plain language summary|significance|significance statement|in brief|main points"
    );

    /// <summary>The sections of a body within an abstract, by their places among the headings.</summary>
    /// <param name="Heading">Place of the abstract's own heading.</param>
    /// <param name="Start">Place of the first of them.</param>
    /// <param name="End">Place after the last.</param>
    public sealed record NestedBody(int Heading, int Start, int End);

    /// <summary>The body within the first abstract; null where there is none.</summary>
    public NestedBody? Find(IReadOnlyDictionary<int, int> levels)
    {
        var at = 0;
        while (at < headings.Count && Classify(at) != SectionRole.Abstract)
        {
            at++;
        }

        var end = at + 1;
        while (end < headings.Count && levels[headings[end]] > levels[headings[at]])
        {
            end++;
        }

        return end > at + 1 && end <= headings.Count && !HasBodyFrom(end) && FindStart(at, end, levels) is { } start
            ? new NestedBody(at, start, end)
            : null;
    }

    private SectionRole Classify(int place) => SectionRoleClassifier.Classify(drafts[headings[place]].Text);

    private bool HasBodyFrom(int place)
    {
        for (; place < headings.Count; place++)
        {
            if (Classify(place) is not (SectionRole.Conclusion or SectionRole.References or SectionRole.BackMatter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The first section below an abstract that has words enough already; of a structured one the first that is too
    /// long for a part, or has the name of one before.
    /// </summary>
    private int? FindStart(int heading, int end, IReadOnlyDictionary<int, int> levels)
    {
        var words = CountWords(heading, heading + 1);
        var isStructured = false;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var place = heading + 1; place < end; place++)
        {
            var next = FindSectionEnd(place, end, levels);
            if (IsPart(place) && next - place < end - heading - 1)
            {
                words += Classify(place) == SectionRole.Abstract ? CountWords(place, next) : 0;
                isStructured |= Classify(place) == SectionRole.StructuredAbstractPart;
                continue;
            }

            var isPart = next == place + 1 && CountWords(place, next) <= MostWordsOfPart && names.Add(GetName(place));
            if (!isPart || (words >= FewestWords && !isStructured))
            {
                return place;
            }
        }

        return null;
    }

    private bool IsPart(int place) =>
        Classify(place) is SectionRole.Abstract or SectionRole.StructuredAbstractPart
        || PartNames.Contains(GetName(place));

    private string GetName(int place) => Folding.Fold(drafts[headings[place]].Text).Trim(' ', ':', '.');

    private int FindSectionEnd(int place, int end, IReadOnlyDictionary<int, int> levels)
    {
        var next = place + 1;
        while (next < end && levels[headings[next]] > levels[headings[place]])
        {
            next++;
        }

        return next;
    }

    /// <summary>Words from a heading to another, their own left out.</summary>
    private int CountWords(int place, int next)
    {
        var last = next < headings.Count ? headings[next] : drafts.Count;
        var count = 0;
        for (var i = headings[place] + 1; i < last; i++)
        {
            count += drafts[i].Kind is BlockKind.Paragraph or BlockKind.ListItem
                ? SentenceBoundaryDetector.CountWords(drafts[i].Text)
                : 0;
        }

        return count;
    }

    private static HashSet<string> Folded(string names) => [.. names.Split('|').Select(Folding.Fold)];
}
