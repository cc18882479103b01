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

    /// <summary>What it shares with a span that it overlaps.</summary>
    public Span Intersect(Span other) => new(Math.Max(Start, other.Start), Math.Min(End, other.End));

    /// <summary>It without white space and the given signs at its ends in <paramref name="text"/>.</summary>
    public Span Trim(string text, string signs = "")
    {
        var (start, end) = (Start, Math.Max(Start, End));
        while (start < end && IsTrimmed(text[start], signs))
        {
            start++;
        }

        while (end > start && IsTrimmed(text[end - 1], signs))
        {
            end--;
        }

        return new Span(start, end);
    }

    /// <summary>The same stretch, moved by <paramref name="offset"/> units.</summary>
    public Span Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>The words it covers in <paramref name="text"/>.</summary>
    public string Slice(string text) => text[Start..End];

    private static bool IsTrimmed(char unit, string signs) =>
        char.IsWhiteSpace(unit) || signs.Contains(unit, StringComparison.Ordinal);
}
