using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Body;

/// <summary>A stretch of text that stands in an element of its own.</summary>
/// <param name="Span">Where, in the document's text.</param>
/// <param name="Rank">Elements of a lower rank stand outside; links have the lowest, so that nothing ever tears one apart.</param>
/// <param name="Open">Start tag, with its id.</param>
/// <param name="Continue">Start tag where another element's border interrupted it.</param>
/// <param name="Close">End tag.</param>
/// <param name="After">What follows its end.</param>
internal sealed record InlineRange(Span Span, int Rank, string Open, string Continue, string Close, string After = "");
