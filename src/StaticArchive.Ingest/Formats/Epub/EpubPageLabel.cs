using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>
/// Elements that mark where a printed page begins: <c>&lt;span epub:type="pagebreak" title="12"/&gt;</c>,
/// <c>role="doc-pagebreak" aria-label="12"</c>, in DTBook <c>&lt;pagenum&gt;12&lt;/pagenum&gt;</c>.
/// </summary>
internal static class EpubPageLabel
{
    private const int Longest = 12;

    /// <summary>Whether an element is one.</summary>
    public static bool IsBreak(MarkupElement element) =>
        element.Name == "pagenum"
        || element["role"] == "doc-pagebreak"
        || element["type"]?.Split(' ').Contains("pagebreak", StringComparer.Ordinal) == true;

    /// <summary>The number of the page; null where the element does not tell it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="words">Its words; null for none.</param>
    public static string? Find(MarkupElement element, string? words)
    {
        foreach (var value in new[] { element["aria-label"], element["title"], words, element["id"], element["value"] })
        {
            if (value is not null && Trim(value) is { Length: > 0 and <= Longest } label)
            {
                return label;
            }
        }

        return null;
    }

    /// <summary>The last word: <c>12</c> of <c>Page 12.</c>, of <c>page_12</c> and of <c>pg12</c>.</summary>
    private static string Trim(string value)
    {
        var text = value.Trim(' ', '.', '[', ']', '(', ')', '{', '}');
        text = text[(text.LastIndexOfAny([' ', '_', '-', '\u00A0']) + 1)..];
        var digits = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digits > 0 && text.AsSpan(digits).IndexOfAnyExceptInRange('0', '9') < 0 ? text[digits..] : text;
    }
}
