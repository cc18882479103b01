using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Html;

/// <summary>A link within a page.</summary>
/// <param name="Element">The element.</param>
/// <param name="Target">What it points at, without <c>#</c>.</param>
/// <param name="Words">Its words.</param>
internal sealed record HtmlLink(MarkupElement Element, string Target, string Words);
