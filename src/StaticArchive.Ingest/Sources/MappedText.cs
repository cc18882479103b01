using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Sources;

/// <summary>
/// Text with a source map: the words with white space collapsed, the span of the source that each came from, and their
/// inline markup. Rules change text only by <see cref="Slice"/>, <see cref="Join"/> and <see cref="Without"/>, so that
/// the source map stays complete.
/// </summary>
/// <param name="Text">The words; without blanks at the ends, and without two blanks in a row.</param>
/// <param name="Pieces">Segments of the source map, in order of the text, without gaps.</param>
/// <param name="Marks">Inline markup, in order of start.</param>
/// <param name="Breaks">Offsets of the blanks that were line ends in the source.</param>
public sealed partial record MappedText(
    string Text,
    IReadOnlyList<SourceMapSegment> Pieces,
    IReadOnlyList<Mark> Marks,
    IReadOnlyList<int> Breaks
)
{
    /// <summary>No text.</summary>
    public static MappedText Empty { get; } = new("", [], [], []);

    /// <summary>Whether there are no words at all.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The smallest span of the source that holds all of it.</summary>
    public Span Source
    {
        get
        {
            Span? hull = null;
            foreach (var piece in Pieces)
            {
                if (!piece.Source.IsEmpty)
                {
                    hull = hull?.Hull(piece.Source) ?? piece.Source;
                }
            }

            return hull ?? default;
        }
    }

    /// <summary>The spans of the source it came from: one, or several where it was joined across other text.</summary>
    public IReadOnlyList<Span> SourceParts
    {
        get
        {
            var parts = new List<Span>();
            var broken = true;
            foreach (var piece in Pieces)
            {
                if (piece.Source.IsEmpty)
                {
                    broken = true;
                }
                else if (broken || piece.Source.Start < parts[^1].End)
                {
                    parts.Add(piece.Source);
                    broken = false;
                }
                else
                {
                    parts[^1] = parts[^1].Hull(piece.Source);
                }
            }

            return parts;
        }
    }

    /// <summary>Its slices between line ends of the source.</summary>
    public IEnumerable<MappedText> Lines()
    {
        if (Breaks.Count == 0)
        {
            return [this];
        }

        var lines = Breaks
            .Select((end, i) => new Span(i == 0 ? 0 : Breaks[i - 1] + 1, end))
            .Append(new Span(Breaks[^1] + 1, Text.Length))
            .ToList();
        return Slices(lines);
    }

    /// <summary>Several slices, in order of the text, found in one pass.</summary>
    public IReadOnlyList<MappedText> Slices(IReadOnlyList<Span> spans)
    {
        var slices = new List<MappedText>(spans.Count);
        var (piece, mark) = (0, 0);
        foreach (var span in spans)
        {
            var trimmed = span.Trim(Text);
            while (piece < Pieces.Count && Pieces[piece].Text.End <= trimmed.Start)
            {
                piece++;
            }

            while (
                mark < Marks.Count && Marks[mark].Span.End <= trimmed.Start && Marks[mark].Span.Start < trimmed.Start
            )
            {
                mark++;
            }

            slices.Add(trimmed.Length == Text.Length ? this : Extract(trimmed, piece, mark));
        }

        return slices;
    }

    /// <summary>A part of it, without blanks at the ends.</summary>
    public MappedText Slice(Span span)
    {
        var trimmed = span.Trim(Text);
        return trimmed.Length == Text.Length ? this : Extract(trimmed, FindPiece(trimmed.Start), 0);
    }

    /// <summary>This text, a separator without a source, and the next text.</summary>
    public MappedText Join(MappedText next, string separator = " ") => Concat([this, next], separator);

    /// <summary>Several texts, one after another, with a separator without a source.</summary>
    public static MappedText Concat(IReadOnlyList<MappedText> parts, string separator)
    {
        var texts = parts.Where(part => !part.IsEmpty).ToList();
        if (texts.Count < 2)
        {
            return texts.Count == 0 ? Empty : texts[0];
        }

        var (pieces, marks, breaks) = (new List<SourceMapSegment>(), new List<Mark>(), new List<int>());
        var at = 0;
        foreach (var text in texts)
        {
            if (at > 0 && separator.Length > 0)
            {
                pieces.Add(new SourceMapSegment(new Span(at, at + separator.Length), default));
                at += separator.Length;
            }

            var offset = at;
            pieces.AddRange(text.Pieces.Select(piece => piece with { Text = piece.Text.Shift(offset) }));
            marks.AddRange(text.Marks.Select(mark => mark with { Span = mark.Span.Shift(offset) }));
            breaks.AddRange(text.Breaks.Select(place => place + offset));
            at += text.Text.Length;
        }

        return new MappedText(string.Join(separator, texts.Select(text => text.Text)), pieces, marks, breaks);
    }

    private MappedText Extract(Span slice, int firstPiece, int firstMark)
    {
        var pieces = new List<SourceMapSegment>();
        for (var i = firstPiece; i < Pieces.Count && Pieces[i].Text.Start < slice.End; i++)
        {
            if (Pieces[i].Text.Overlaps(slice))
            {
                pieces.Add(Extract(Pieces[i], slice));
            }
        }

        var marks = new List<Mark>();
        for (var i = firstMark; i < Marks.Count && Marks[i].Span.Start <= slice.End; i++)
        {
            if (Marks[i].Span.Overlaps(slice) || (Marks[i].Span.IsEmpty && Marks[i].Span.Start > slice.Start))
            {
                marks.Add(Marks[i] with { Span = Marks[i].Span.Intersect(slice).Shift(-slice.Start) });
            }
        }

        var breaks = new List<int>();
        for (var i = FindBreak(slice.Start); i < Breaks.Count && Breaks[i] < slice.End; i++)
        {
            breaks.Add(Breaks[i] - slice.Start);
        }

        return new MappedText(Text[slice.Start..slice.End], pieces, marks, breaks);
    }

    private int FindPiece(int offset) =>
        BinarySearch.FindPartitionPoint(Pieces, offset, static (piece, offset) => piece.Text.End <= offset);

    private int FindBreak(int offset) =>
        BinarySearch.FindPartitionPoint(Breaks, offset, static (position, offset) => position <= offset);

    private static SourceMapSegment Extract(SourceMapSegment piece, Span slice) =>
        new(piece.Text.Intersect(slice).Shift(-slice.Start), piece.ToSource(slice));
}
