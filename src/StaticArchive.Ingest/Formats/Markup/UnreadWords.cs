using System.Net;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>The words of HTML or XML that no block took, counted by reason.</summary>
internal static class UnreadWords
{
    /// <summary>A reason that is markup, and not text that was set aside.</summary>
    public const string Formula = "a formula's TeX source";

    /// <summary>Scripts and styles.</summary>
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
