using System.Net;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>Counts the words of HTML or XML that are in no draft, by reason.</summary>
internal static class UnreadWords
{
    /// <summary>The source of a formula, which counts as markup.</summary>
    public const string Formula = "a formula's TeX source";

    /// <summary>Scripts and styles, which count as markup.</summary>
    public const string Script = "script or style";

    /// <summary>Counts them; <paramref name="why"/> tells the reason from the element they stand in.</summary>
    public static IReadOnlyList<ExcludedWords> Count(MarkupElement top, string source, Func<MarkupElement, string> why)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in top.Descendants().OfType<MarkupText>())
        {
            var words = text.IsConsumed
                ? 0
                : WordTokenizer.Count(
                    text.IsLiteral ? text.Span.Slice(source) : WebUtility.HtmlDecode(text.Span.Slice(source))
                );
            if (words > 0)
            {
                var reason = why(text.Parent!);
                counts[reason] = counts.GetValueOrDefault(reason) + words;
            }
        }

        return
        [
            .. counts
                .Keys.Order(StringComparer.Ordinal)
                .Select(reason => new ExcludedWords(reason, counts[reason], reason is Formula or Script)),
        ];
    }
}
