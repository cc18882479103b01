using System.Net;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Templates;

/// <summary>
/// Parts text into words and slots. A brace written as <c>&amp;#123;</c> begins no slot, since character references are
/// read last.
/// </summary>
internal static class TemplateTextReader
{
    private const string Opens = "{{";
    private const string Closes = "}}";

    /// <summary>The pieces of a span, in order.</summary>
    public static IReadOnlyList<TemplateTextPiece> Read(string source, Span span)
    {
        var pieces = new List<TemplateTextPiece>();
        var at = span.Start;
        while (at < span.End)
        {
            var open = source.IndexOf(Opens, at, span.End - at, StringComparison.Ordinal);
            var words = new Span(at, open < 0 ? span.End : open);
            if (!words.IsEmpty)
            {
                pieces.Add(new TemplateTextPiece(at, WebUtility.HtmlDecode(words.Slice(source)), IsSlot: false));
            }

            if (open < 0)
            {
                break;
            }

            var close = source.IndexOf(Closes, open, span.End - open, StringComparison.Ordinal);
            var name = new Span(open + Opens.Length, Math.Max(open + Opens.Length, close)).Slice(source).Trim();
            pieces.Add(new TemplateTextPiece(open, name, IsSlot: true) { IsUnclosed = close < 0 });
            at = close < 0 ? span.End : close + Closes.Length;
        }

        return pieces;
    }
}
