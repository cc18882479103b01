using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>
/// Superscripts of pandoc's Markdown: <c>by points.^1^</c>, <c>in bands.^2,3^</c>, <c>the 19^th^ century</c>. The
/// carets are markup.
/// </summary>
internal static class CaretSuperscriptReader
{
    private const int Longest = 16;

    /// <summary>The text without carets, what stood between them marked.</summary>
    public static MappedText Convert(MappedText content)
    {
        var open = content.Text.IndexOf('^', StringComparison.Ordinal);
        if (open < 0)
        {
            return content;
        }

        var (cuts, marks) = (new List<Span>(), new List<Mark>());
        while (open >= 0 && open + 1 < content.Text.Length)
        {
            var close = FindClose(content.Text, open);
            if (close > 0)
            {
                cuts.Add(new Span(open, open + 1));
                cuts.Add(new Span(close, close + 1));
                marks.Add(new Mark(MarkKind.Superscript, new Span(open + 1, close)));
            }

            open = content.Text.IndexOf('^', Math.Max(open, close) + 1);
        }

        return (
            content with
            {
                Marks =
                [
                    .. content
                        .Marks.Concat(marks)
                        .OrderBy(mark => mark.Span.Start)
                        .ThenByDescending(mark => mark.Span.End),
                ],
            }
        ).Without(cuts);
    }

    /// <summary>The caret that ends a superscript; -1 where none does.</summary>
    private static int FindClose(string text, int open)
    {
        var end = open + 1;
        while (end < text.Length && end - open <= Longest && IsRaised(text[end]))
        {
            end++;
        }

        return end > open + 1 && end < text.Length && text[end] == '^' ? end : -1;
    }

    private static bool IsRaised(char unit) => char.IsLetterOrDigit(unit) || ",-–*†".Contains(unit);
}
