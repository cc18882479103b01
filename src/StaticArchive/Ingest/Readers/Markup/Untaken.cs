using System.Net;
using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Readers.Markup;

/// <summary>The words of HTML or XML that no block took, counted by reason.</summary>
internal static class Untaken
{
    /// <summary>A reason that is markup, and not text that was set aside.</summary>
    public const string Formula = "a formula's TeX source";

    /// <summary>Scripts and styles.</summary>
    public const string Script = "script or style";

    /// <summary>Counts them; <paramref name="why"/> tells the reason from the element they stand in.</summary>
    public static IReadOnlyList<SetAside> Account(MarkupElement top, string source, Func<MarkupElement, string> why)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in top.Descendants().OfType<MarkupText>())
        {
            var words = text.IsTaken ? 0 : Words.Count(text.IsLiteral ? text.Span.Of(source) : WebUtility.HtmlDecode(text.Span.Of(source)));
            if (words > 0)
            {
                var reason = why(text.Parent!);
                counts[reason] = counts.GetValueOrDefault(reason) + words;
            }
        }

        return [.. counts.Keys.Order(StringComparer.Ordinal).Select(reason => new SetAside(reason, counts[reason], reason is Formula or Script))];
    }
}
