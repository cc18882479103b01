using StaticArchive.Documents;

namespace StaticArchive.Publish.Data;

/// <summary>
/// Counts Unicode code points of one text. Texts hold UTF-16 units; the published files count code points, so that readers
/// in any language find the same place. One pass notes where pairs stand; a text without pairs (nearly all) needs none.
/// </summary>
public sealed class CodePoints
{
    private readonly int[] _secondHalves;

    /// <summary>Prepares the counting in <paramref name="text"/>.</summary>
    public CodePoints(string text)
    {
        _secondHalves = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? SecondHalves(text) : [];
    }

    /// <summary>Number of code points before a UTF-16 offset.</summary>
    public int At(int offset)
    {
        if (_secondHalves.Length == 0)
        {
            return offset;
        }

        var found = Array.BinarySearch(_secondHalves, offset);
        return offset - (found >= 0 ? found : ~found);
    }

    /// <summary>The same stretch, counted in code points.</summary>
    public Span Of(Span span) => new(At(span.Start), At(span.End));

    private static int[] SecondHalves(string text)
    {
        var halves = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                halves.Add(i);
            }
        }

        return [.. halves];
    }
}
