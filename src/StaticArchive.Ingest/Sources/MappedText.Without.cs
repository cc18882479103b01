using System.Text;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Sources;

/// <content>Removal of parts of a text.</content>
public sealed partial record MappedText
{
    /// <summary>The text without some spans, which have to be in order and must not overlap.</summary>
    public MappedText Without(IReadOnlyList<Span> cuts)
    {
        if (cuts.Count == 0)
        {
            return this;
        }

        var text = new StringBuilder(Text.Length);
        var pieces = new List<SourceMapSegment>();
        var (from, next) = (0, 0);
        foreach (var cut in cuts.Append(new Span(Text.Length, Text.Length)))
        {
            next = AddKept(new Span(from, cut.Start), next, text.Length, pieces);
            text.Append(Text, from, cut.Start - from);
            from = cut.End;
        }

        var removal = new OffsetMap(cuts);
        return new MappedText(
            text.ToString(),
            pieces,
            [
                .. Marks
                    .Select(mark => new
                    {
                        WasEmpty = mark.Span.IsEmpty,
                        Left = mark with
                        {
                            Span = new Span(removal.Map(mark.Span.Start), removal.Map(mark.Span.End)),
                        },
                    })
                    .Where(mark => mark.WasEmpty || !mark.Left.Span.IsEmpty)
                    .Select(mark => mark.Left),
            ],
            [.. Breaks.Where(at => removal.Map(at) != removal.Map(at + 1)).Select(removal.Map)]
        );
    }

    /// <summary>Adds the segments of a span that stays; returns the index of the segment to go on with.</summary>
    private int AddKept(Span kept, int next, int at, List<SourceMapSegment> pieces)
    {
        while (next < Pieces.Count && Pieces[next].Text.Start < kept.End)
        {
            if (Pieces[next].Text.Overlaps(kept))
            {
                var part = Extract(Pieces[next], kept);
                pieces.Add(part with { Text = part.Text.Shift(at) });
            }

            if (Pieces[next].Text.End > kept.End)
            {
                break;
            }

            next++;
        }

        return next;
    }

    /// <summary>Maps offsets of the text to offsets of the text without the spans.</summary>
    private sealed class OffsetMap
    {
        private readonly IReadOnlyList<Span> _cuts;
        private readonly int[] _before;

        public OffsetMap(IReadOnlyList<Span> cuts)
        {
            _cuts = cuts;
            _before = new int[cuts.Count + 1];
            for (var i = 0; i < cuts.Count; i++)
            {
                _before[i + 1] = _before[i] + cuts[i].Length;
            }
        }

        public int Map(int offset)
        {
            var before = BinarySearch.FindPartitionPoint(_cuts, offset, static (cut, offset) => cut.Start < offset);
            return offset - _before[before] + (before > 0 ? Math.Max(0, _cuts[before - 1].End - offset) : 0);
        }
    }
}
