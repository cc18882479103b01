using System.Text;
using StaticArchive.Documents;

namespace StaticArchive.Ingest;

/// <content>Taking stretches out of a text.</content>
public sealed partial record MappedText
{
    /// <summary>It without some stretches, which are in order and apart.</summary>
    public MappedText Without(IReadOnlyList<Span> cuts)
    {
        if (cuts.Count == 0)
        {
            return this;
        }

        var text = new StringBuilder(Text.Length);
        var pieces = new List<MapPiece>();
        var (from, next) = (0, 0);
        foreach (var cut in cuts.Append(new Span(Text.Length, Text.Length)))
        {
            next = Keep(new Span(from, cut.Start), next, text.Length, pieces);
            text.Append(Text, from, cut.Start - from);
            from = cut.End;
        }

        var removal = new Removal(cuts);
        return new MappedText(
            text.ToString(),
            pieces,
            [.. Marks.Select(mark => mark with { Span = new Span(removal.Moved(mark.Span.Start), removal.Moved(mark.Span.End)) }).Where(mark => !mark.Span.IsEmpty)],
            [.. Breaks.Where(at => removal.Moved(at) != removal.Moved(at + 1)).Select(removal.Moved)]);
    }

    /// <summary>Adds the pieces of a stretch that stays; returns the piece to go on with.</summary>
    private int Keep(Span kept, int next, int at, List<MapPiece> pieces)
    {
        while (next < Pieces.Count && Pieces[next].Text.Start < kept.End)
        {
            if (Pieces[next].Text.Overlaps(kept))
            {
                var part = Cut(Pieces[next], kept);
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

    /// <summary>Where offsets lie once some stretches are gone.</summary>
    private sealed class Removal
    {
        private readonly IReadOnlyList<Span> _cuts;
        private readonly int[] _before;

        public Removal(IReadOnlyList<Span> cuts)
        {
            _cuts = cuts;
            _before = new int[cuts.Count + 1];
            for (var i = 0; i < cuts.Count; i++)
            {
                _before[i + 1] = _before[i] + cuts[i].Length;
            }
        }

        public int Moved(int offset)
        {
            var (low, high) = (0, _cuts.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = _cuts[middle].Start < offset ? (middle + 1, high) : (low, middle);
            }

            return offset - _before[low] + (low > 0 ? Math.Max(0, _cuts[low - 1].End - offset) : 0);
        }
    }
}
