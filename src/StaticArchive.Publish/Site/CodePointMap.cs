using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>
/// Counts Unicode code points of one text. Texts hold UTF-16 units; the published files count code points, so that
/// readers in any language find the same place. One pass notes where pairs stand; a text without pairs (nearly all)
/// needs none.
/// </summary>
public sealed class CodePointMap
{
    private readonly int[] _lowSurrogates;

    /// <summary>Prepares the counting in <paramref name="text"/>.</summary>
    public CodePointMap(string text)
    {
        _lowSurrogates = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? FindLowSurrogates(text) : [];
    }

    /// <summary>Number of code points before a UTF-16 offset.</summary>
    public int ToCodePoints(int offset)
    {
        if (_lowSurrogates.Length == 0)
        {
            return offset;
        }

        var found = Array.BinarySearch(_lowSurrogates, offset);
        return offset - (found >= 0 ? found : ~found);
    }

    /// <summary>The same stretch, counted in code points.</summary>
    public Span ToCodePoints(Span span) => new(ToCodePoints(span.Start), ToCodePoints(span.End));

    private static int[] FindLowSurrogates(string text)
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
