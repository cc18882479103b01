using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>
/// Footnotes of Markdown: <c>[^3]: See the survey.</c> The number is text, the signs around it are markup. They stay
/// where they stand, also those that nothing points at.
/// </summary>
internal static class MarkdownFootnoteParser
{
    /// <summary>
    /// Several footnotes on lines one below the other are one paragraph to Markdown, and so is the last paragraph of a
    /// footnote with the footnotes below it.
    /// </summary>
    public static IEnumerable<MappedText> SplitDefinitions(MappedText content)
    {
        var parts = new List<MappedText>();
        var start = 0;
        foreach (var at in content.Breaks)
        {
            if (IsDefinition(content.Text.AsSpan(at + 1)))
            {
                parts.Add(content.Slice(new Span(start, at)));
                start = at + 1;
            }
        }

        parts.Add(content.Slice(new Span(start, content.Text.Length)));
        return parts;
    }

    /// <summary>Whether a paragraph is a footnote.</summary>
    public static bool IsDefinition(ReadOnlySpan<char> text) =>
        GetLabelLength(text) is var length and > 0 && length < text.Length && text[length] == ':';

    /// <summary>The footnote as a list item, its number first.</summary>
    public static Draft ConvertDefinition(Draft draft)
    {
        var length = GetLabelLength(draft.Text);
        var number = draft.Content.Slice(new Span(2, length - 1));
        var rest = draft.Content.Slice(new Span(Math.Min(length + 1, draft.Text.Length), draft.Text.Length));
        return draft.AsFootnote() with
        {
            Content = number.Join(rest),
            IsOrdered = true,
            IsMarkedUp = true,
            Label = number.Text,
            Key = number.Text,
        };
    }

    /// <summary><c>day[^3] and</c>: the number becomes the marker of its note, the signs around it go.</summary>
    public static MappedText ConvertReferences(MappedText content)
    {
        if (!content.Text.Contains("[^", StringComparison.Ordinal))
        {
            return content;
        }

        var (cuts, numbers) = (new List<Span>(), new List<Mark>());
        for (
            var open = content.Text.IndexOf("[^", StringComparison.Ordinal);
            open >= 0;
            open = content.Text.IndexOf("[^", open + 2, StringComparison.Ordinal)
        )
        {
            var length = GetLabelLength(content.Text.AsSpan(open));
            if (length > 0 && !(open + length < content.Text.Length && content.Text[open + length] == ':'))
            {
                cuts.Add(new Span(open, open + 2));
                cuts.Add(new Span(open + length - 1, open + length));
                var number = new Span(open + 2, open + length - 1);
                numbers.Add(new Mark(MarkKind.NoteReference, number, number.Slice(content.Text)));
            }
        }

        return (
            content with
            {
                Marks =
                [
                    .. content
                        .Marks.Concat(numbers)
                        .OrderBy(mark => mark.Span.Start)
                        .ThenByDescending(mark => mark.Span.End),
                ],
            }
        ).Without(cuts);
    }

    /// <summary>Length of <c>[^3]</c> at the start of a text; 0 where there is none.</summary>
    public static int GetLabelLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("[^", StringComparison.Ordinal))
        {
            return 0;
        }

        var close = text[..Math.Min(text.Length, 40)].IndexOf(']');
        return close > 2 && !text[2..close].Contains(' ') ? close + 1 : 0;
    }
}
