using StaticArchive.Model;

namespace StaticArchive.Publish.Body;

/// <summary>An annotated passage as its page has it.</summary>
/// <param name="Selector">Its words, and those around them.</param>
/// <param name="Position">
/// Where it stands in all the text of the element with <c>data-document</c>, half-open, in code points, as the Web
/// Annotation Data Model counts (4.2.5); null for what is set aside, which the page has words of its own before.
/// </param>
internal sealed record PageQuote(TextQuoteSelector Selector, Span? Position);
