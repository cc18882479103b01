using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>A line at the top of a document that may be its title.</summary>
/// <param name="Page">The lines at the top.</param>
/// <param name="Index">Which of them it is.</param>
internal sealed record TitleCandidate(TitlePage Page, int Index)
{
    private const int ShortestKey = 8;
    private const int LongestCitation = 700;

    /// <summary>The line.</summary>
    public Draft Draft => Page.Lines[Index];

    /// <summary>What it is by its looks alone.</summary>
    public TitleBlockLineKind Kind => Page.Kinds[Index];

    /// <summary>Its words.</summary>
    public string Text => Draft.Text;

    /// <summary>Number of its words.</summary>
    public int WordCount { get; } = SentenceBoundaryDetector.CountWords(Page.Lines[Index].Text);

    /// <summary>Whether another line stands above it.</summary>
    public bool HasLineAbove => Index > 0;

    /// <summary>Whether the source marks it as a heading.</summary>
    public bool IsMarkedHeading => Draft is { Kind: BlockKind.Heading, IsMarkedUp: true };

    /// <summary>Whether all of it is printed in bold.</summary>
    public bool IsBold => (TextStyleDetector.Detect(Draft) & TextStyle.Bold) != 0;

    /// <summary>Whether nothing marks it as a heading, nor its looks.</summary>
    public bool IsPlain => Draft.Kind != BlockKind.Heading;

    /// <summary>Whether it ends in a full stop.</summary>
    public bool EndsWithStop => Text[^1] == '.';

    /// <summary>Whether the line above is the name of a section.</summary>
    public bool IsBelowSectionName =>
        HasLineAbove && SectionRoleClassifier.Classify(Page.Lines[Index - 1].Text) != SectionRole.None;

    /// <summary>Whether the line below opens the text.</summary>
    public bool IsAboveAbstract =>
        Index + 1 < Page.Lines.Count
        && SectionRoleClassifier.Classify(Page.Lines[Index + 1].Text)
            is SectionRole.Abstract
                or SectionRole.Introduction;

    /// <summary>Whether it stands at the head of each page.</summary>
    public bool IsHeadOfPages => Page.HeadKeys.Contains(TitlePage.ToHeadKey(Text));

    /// <summary>
    /// Whether it is such a head in two lines, which is no list of names or posts, though it may read like one:
    /// <c>Alder Weir</c> / <c>Yearly Report</c>.
    /// </summary>
    public bool IsBrokenHead => Draft.Content.Breaks.Count > 0 && IsHeadOfPages;

    /// <summary>What stands so many lines below; text beyond the end.</summary>
    public TitleBlockLineKind KindBelow(int lines) =>
        Index + lines < Page.Kinds.Count ? Page.Kinds[Index + lines] : TitleBlockLineKind.Prose;

    /// <summary>Whether a longer line below, such as a recommended citation, holds it.</summary>
    public bool IsRepeated()
    {
        var key = Folding.ToKey(Text);
        if (key.Length < ShortestKey)
        {
            return false;
        }

        for (var i = Index; i < Page.Keys.Count; i++)
        {
            if (
                Page.Keys[i].Length > key.Length + 10
                && Page.Keys[i].Length < LongestCitation
                && Page.Keys[i].Contains(key, StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }
}
