namespace StaticArchive.Model;

/// <summary>The words of a document that stand on one page of its file.</summary>
/// <param name="Number">1-based number of the page in the file, as viewers count.</param>
/// <param name="Label">The number printed on it or set in the file.</param>
/// <param name="Span">Half-open run of the document's text, in UTF-16 units; empty for a page without words.</param>
public sealed record DocumentPage(int Number, string Label, Span Span);
