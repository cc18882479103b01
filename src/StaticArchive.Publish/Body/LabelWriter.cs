using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Body;

/// <summary>The label of a note or an entry that the text itself does not print.</summary>
internal static class LabelWriter
{
    /// <summary>Brackets and blanks that a printed label begins with: <c>[3]</c>, <c>(a)</c>.</summary>
    private const int MaxSignsBefore = 4;

    /// <summary>Writes it outside the block's own words.</summary>
    public static void Write(StringBuilder html, string text, Block block, string? label)
    {
        if (!string.IsNullOrEmpty(label) && !IsPrinted(text.AsSpan(block.Span.Start, block.Span.Length), label))
        {
            html.Append("<span class=\"label\" data-added data-n=\"")
                .Append(HtmlEscaper.EscapeAttribute(label))
                .Append(char.IsLetterOrDigit(label[^1]) ? ".\"></span>" : "\"></span>");
        }
    }

    /// <summary>Label 1 is printed in <c>[1] Hall</c> and in <c>¹Hall</c>, and not in <c>In 1991</c>.</summary>
    private static bool IsPrinted(ReadOnlySpan<char> words, string label)
    {
        var start = words[..Math.Min(words.Length, label.Length + MaxSignsBefore)];
        if (start.Length > 0 && char.IsHighSurrogate(start[^1]))
        {
            start = start[..^1];
        }

        var rest = start.ToString().Normalize(NormalizationForm.FormKC).TrimStart(' ', '[', '(', '^', '{', '\\');
        return rest.StartsWith(label, StringComparison.OrdinalIgnoreCase) && EndsLabel(rest, label.Length);
    }

    private static bool EndsLabel(string words, int length) =>
        length == words.Length
        || !(char.IsDigit(words[length - 1]) ? char.IsDigit(words[length]) : char.IsLetter(words[length]));
}
