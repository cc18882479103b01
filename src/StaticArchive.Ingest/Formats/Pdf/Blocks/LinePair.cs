using StaticArchive.Ingest.Recognition;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Two lines one after another in a column, and what is needed to tell whether a paragraph ends between.
/// </summary>
/// <param name="First">The first line of the block so far.</param>
/// <param name="Above">Its last line.</param>
/// <param name="Line">The line that may begin another.</param>
/// <param name="Style">How running text of the document looks.</param>
internal sealed record LinePair(PlacedLine First, PlacedLine Above, PlacedLine Line, DocumentTypography Style)
{
    private const double IndentTolerance = 2.5;
    private const double MostSizesOfTitle = 5;

    /// <summary>Points from baseline to baseline.</summary>
    public double Gap => Line.Baseline - Above.Baseline;

    /// <summary>Points by which the line is set further in than the one above.</summary>
    public double Shift => Line.Indent - Above.Indent;

    /// <summary>Whether the block has one line so far.</summary>
    public bool IsSecondLine => ReferenceEquals(First, Above);

    /// <summary>Whether both begin at the same place.</summary>
    public bool IsAligned => Math.Abs(Shift) <= IndentTolerance;

    /// <summary>Whether the line begins where the first line of the block does.</summary>
    public bool IsAtFirst => Math.Abs(Line.Indent - First.Indent) <= IndentTolerance;

    /// <summary>
    /// Whether lines below the first stand further in: such an entry ends where one stands further out.
    /// </summary>
    public bool IsHanging => Above.Indent > First.Indent + IndentTolerance;

    /// <summary>Whether the line above is so short that the next word would have had room.</summary>
    public bool IsShort => Above.HasRoomFor(Line);

    /// <summary>Whether a sentence goes on from one to the other.</summary>
    public bool IsMidSentence =>
        SentenceBoundaryDetector.IsUnterminated(Above.Text)
        && (SentenceBoundaryDetector.StartsMidSentence(Line.Text) || Above.Text.EndsWith('-'));

    /// <summary>Whether the sentence above may have ended.</summary>
    public bool MayEnd => !IsMidSentence && !SentenceBoundaryDetector.EndsMidClause(Above.Text);

    /// <summary>
    /// Whether both are larger than running text, or bold or of a font of their own: titles break as they like.
    /// </summary>
    public bool IsTitle =>
        Line.Style.Size == Above.Style.Size
        && (IsLarge || (Line.Style.IsBold && Above.Style.IsBold && !Style.Body.IsBold) || IsTitleOfOtherFont);

    /// <summary>Whether both are of one size, larger than running text.</summary>
    public bool IsLarge => Line.Style.Size == Above.Style.Size && Line.Style.Size > Style.Body.Size + 1;

    /// <summary>
    /// Whether a line in running text follows one that is whole in another font and ends no sentence.
    /// </summary>
    public bool IsBelowOtherFont =>
        Above.Style.Family != Style.Body.Family
        && Line.Style.Family == Style.Body.Family
        && Above.Line.Runs.All(run => FontFamily.GetName(run.Font) == Above.Style.Family)
        && !IsMidSentence
        && SentenceBoundaryDetector.IsUnterminated(Above.Text)
        && MayEnd;

    private bool IsTitleOfOtherFont =>
        Line.Style.Family == Above.Style.Family
        && Line.Style.Family != Style.Body.Family
        && Line.Style.Size >= Style.Body.Size
        && SentenceBoundaryDetector.IsUnterminated(Above.Text)
        && Line.Baseline - First.Baseline < Line.Size * MostSizesOfTitle;
}
