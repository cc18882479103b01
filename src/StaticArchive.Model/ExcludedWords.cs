namespace StaticArchive.Model;

/// <summary>Words of a source that are not in the article, and why.</summary>
/// <param name="Reason">For paratext the words of its <see cref="BlockNote"/>: <c>advert</c>, <c>page number</c>; else
/// what they are in the format: <c>front matter</c>, <c>address of a link</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="IsMarkup">Whether they are part of the markup rather than of the text: addresses of links.</param>
public sealed record ExcludedWords(string Reason, int Count, bool IsMarkup = false);
