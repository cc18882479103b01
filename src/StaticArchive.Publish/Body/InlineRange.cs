using StaticArchive.Model;

namespace StaticArchive.Publish.Body;

/// <summary>
/// A stretch of text that stands in an element of its own; an empty one is an element that has no words of the text.
/// </summary>
/// <param name="Span">Where, in the document's text.</param>
/// <param name="Rank">Elements of a lower rank stand outside; links have the lowest, so that nothing ever tears one
/// apart.</param>
/// <param name="StartTag">Start tag, with its id.</param>
/// <param name="ReopenTag">Start tag where another element's border interrupted it.</param>
/// <param name="EndTag">End tag.</param>
/// <param name="Trailing">What follows its end.</param>
internal sealed record InlineRange(
    Span Span,
    int Rank,
    string StartTag,
    string ReopenTag,
    string EndTag,
    string Trailing = ""
)
{
    /// <summary>Rank of links, outside everything else.</summary>
    public const int LinkRank = 0;
}
