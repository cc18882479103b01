using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>A line at the top of a document that may be its title.</summary>
/// <param name="Lines">The lines at the top.</param>
/// <param name="Index">Which of them it is.</param>
/// <param name="Keys">Keys of the lines that may repeat a title; the first is that of the second line.</param>
internal sealed record TitleCandidate(IReadOnlyList<Draft> Lines, int Index, IReadOnlyList<string> Keys)
{
    private const int ShortestKey = 13;
    private const int LongestCitation = 700;

    /// <summary>The line.</summary>
    public Draft Draft => Lines[Index];

    /// <summary>Its words.</summary>
    public string Text => Draft.Text;

    /// <summary>Number of its words.</summary>
    public int WordCount { get; } = SentenceBoundaryDetector.CountWords(Lines[Index].Text);

    /// <summary>Whether another line stands above it.</summary>
    public bool HasLineAbove => Index > 0;

    /// <summary>Whether the source marks it as a heading.</summary>
    public bool IsMarkedHeading => Draft is { Kind: BlockKind.Heading, IsMarkedUp: true };

    /// <summary>Whether nothing marks it as a heading, nor its looks.</summary>
    public bool IsPlain => Draft.Kind != BlockKind.Heading;

    /// <summary>Whether it ends in a full stop.</summary>
    public bool EndsWithStop => Text[^1] == '.';

    /// <summary>Whether the line above is the name of a section.</summary>
    public bool IsBelowSectionName =>
        HasLineAbove && SectionRoleClassifier.Classify(Lines[Index - 1].Text) != SectionRole.None;

    /// <summary>Whether the line below opens the text.</summary>
    public bool IsAboveAbstract =>
        Index + 1 < Lines.Count
        && SectionRoleClassifier.Classify(Lines[Index + 1].Text) is SectionRole.Abstract or SectionRole.Introduction;

    /// <summary>Whether a longer line below, such as a recommended citation, holds it.</summary>
    public bool IsRepeated()
    {
        var key = Folding.ToKey(Text);
        if (key.Length < ShortestKey)
        {
            return false;
        }

        for (var i = Index; i < Keys.Count; i++)
        {
            if (
                Keys[i].Length > key.Length + 10
                && Keys[i].Length < LongestCitation
                && Keys[i].Contains(key, StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }
}
