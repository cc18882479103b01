using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Law;

/// <summary>A block of text in which legal sources are looked for.</summary>
/// <param name="Text">The document's text.</param>
/// <param name="Span">The block.</param>
/// <param name="IsNote">Whether it is a footnote or endnote, in which names need no article before them.</param>
/// <param name="Emphasis">Its runs of italics, in order.</param>
internal sealed record LegalBlock(string Text, Span Span, bool IsNote, IReadOnlyList<Span> Emphasis)
{
    /// <summary>The run of italics that ends within a stretch, its last unit included; empty for none.</summary>
    public Span FindEmphasisEndingIn(int from, int to)
    {
        var i = BinarySearch.FindPartitionPoint(Emphasis, from, static (run, from) => run.End < from);
        return i < Emphasis.Count && Emphasis[i].End <= to ? Emphasis[i] : default;
    }

    /// <summary>The run of italics that begins within a stretch; empty for none.</summary>
    public Span FindEmphasisStartingIn(int from, int to)
    {
        var i = BinarySearch.FindPartitionPoint(Emphasis, from, static (run, from) => run.Start < from);
        return i < Emphasis.Count && Emphasis[i].Start <= to ? Emphasis[i] : default;
    }
}
