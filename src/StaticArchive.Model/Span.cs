namespace StaticArchive.Model;

/// <summary>
/// A half-open stretch of a text: <c>Start</c> is the first unit, <c>End</c> the one after the last.
/// Units are UTF-16 code units of the text it belongs to; the published data files count Unicode code points.
/// </summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="End">Offset after the last unit; never before <paramref name="Start"/>.</param>
public readonly record struct Span(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether nothing lies inside.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="offset"/> lies inside.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether all of <paramref name="other"/> lies inside.</summary>
    public bool Contains(Span other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one unit.</summary>
    public bool Overlaps(Span other) => other.Start < End && Start < other.End;

    /// <summary>The smallest span that holds both.</summary>
    public Span Hull(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The same stretch, moved by <paramref name="offset"/> units.</summary>
    public Span Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>The words it covers in <paramref name="text"/>.</summary>
    public string Slice(string text) => text[Start..End];
}
