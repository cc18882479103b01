using System.Globalization;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Markdown;

/// <summary>
/// Notes that pandoc's Markdown has within a paragraph: <c>as some say.^[See Barrow (2009), p. 4.]</c> They are
/// numbered in order; the number, which the source does not have, is in no text.
/// </summary>
internal sealed class MarkdownInlineNotes
{
    private const int Longest = 5000;

    private int _count;

    /// <summary>A paragraph or heading without its notes, and these.</summary>
    public sealed record Parts(MappedText Body, IReadOnlyList<InlineNote> Notes);

    /// <summary>A note; its number is its label.</summary>
    public sealed record InlineNote(MappedText Content, string Label)
    {
        /// <summary>What markers point at.</summary>
        public string Key => "^[" + Label;

        /// <summary>The note as a block.</summary>
        public Draft AsDraft(Draft draft) =>
            draft.AsFootnote() with
            {
                IsMarkedUp = true,
                Label = Label,
                Key = Key,
                Extent = Content.Source,
            };
    }

    /// <summary>Takes the notes out of a text; where each stood, a marker without words is left.</summary>
    public Parts Split(MappedText content)
    {
        var (cuts, marks, notes) = (new List<Span>(), new List<Mark>(), new List<InlineNote>());
        var text = content.Text;
        var open = text.IndexOf("^[", StringComparison.Ordinal);
        while (open >= 0)
        {
            var end = FindEnd(text, open + 1);
            if (end > open + 3)
            {
                var label = (++_count).ToString(CultureInfo.InvariantCulture);
                var note = new InlineNote(content.Slice(new Span(open + 2, end - 1)), label);
                notes.Add(note);
                var isApart = (open == 0 || text[open - 1] == ' ') && end < text.Length && text[end] == ' ';
                cuts.Add(new Span(open, isApart ? end + 1 : end));
                marks.Add(new Mark(MarkKind.NoteReference, new Span(open, open), note.Key));
            }

            open = text.IndexOf("^[", Math.Max(open + 2, end), StringComparison.Ordinal);
        }

        return notes.Count == 0 ? new Parts(content, []) : new Parts(Remove(content, cuts, marks), notes);
    }

    private static MappedText Remove(MappedText content, List<Span> cuts, List<Mark> marks)
    {
        var whole = content with
        {
            Marks =
            [
                .. content
                    .Marks.Where(mark => !IsWithin(cuts, mark.Span.Start))
                    .Concat(marks)
                    .OrderBy(mark => mark.Span.Start)
                    .ThenByDescending(mark => mark.Span.End),
            ],
        };
        var rest = whole.Without(cuts);
        return rest.Slice(new Span(0, rest.Text.Length));
    }

    private static bool IsWithin(List<Span> cuts, int offset)
    {
        var i = BinarySearch.FindPartitionPoint(cuts, offset, static (cut, offset) => cut.End <= offset);
        return i < cuts.Count && cuts[i].Contains(offset);
    }

    /// <summary>Offset behind the bracket that closes the one at an offset; -1 for none.</summary>
    private static int FindEnd(string text, int bracket)
    {
        var depth = 0;
        for (var i = bracket; i < Math.Min(text.Length, bracket + Longest); i++)
        {
            depth +=
                text[i] == '[' ? 1
                : text[i] == ']' ? -1
                : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }
}
