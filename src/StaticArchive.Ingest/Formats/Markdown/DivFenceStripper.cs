using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>
/// Fences of Pandoc's divs at the start and the end of a paragraph, which are markup: <c>::: {#refs}</c>, <c>:::</c>.
/// </summary>
internal static class DivFenceStripper
{
    private const string Fence = ":::";

    /// <summary>The text between them; <paramref name="words"/> is how many words they have.</summary>
    public static MappedText Strip(MappedText content, out int words)
    {
        words = 0;
        if (!content.Text.Contains(Fence, StringComparison.Ordinal))
        {
            return content;
        }

        var (start, end) = (0, content.Text.Length);
        while (start < end && content.Text.AsSpan(start).StartsWith(Fence, StringComparison.Ordinal))
        {
            var line = content.Breaks.FirstOrDefault(place => place > start, end);
            words += WordTokenizer.Count(content.Text.AsSpan(start, line - start));
            start = Math.Min(line + 1, end);
        }

        while (
            start < end && content.Breaks.LastOrDefault(place => place > start && place < end, -1) is var last and > 0
        )
        {
            var line = content.Text.AsSpan(last + 1, end - last - 1);
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                break;
            }

            words += WordTokenizer.Count(line);
            end = last;
        }

        return start >= end ? MappedText.Empty : content.Slice(new Span(start, end));
    }
}
