using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>
/// Counts Unicode code points of one text. Texts hold UTF-16 units; the published files count code points, so that
/// readers in any language find the same place. One pass notes where pairs stand; a text without pairs (nearly all)
/// needs none.
/// </summary>
public sealed class CodePointMap
{
    /// <summary>What a character begins with in UTF-8 that is a pair of surrogates in UTF-16.</summary>
    private const byte FirstByteOfFour = 0xF0;

    private readonly int[] _lowSurrogates;

    /// <summary>Prepares the counting in <paramref name="text"/>.</summary>
    public CodePointMap(string text)
    {
        _lowSurrogates = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? FindLowSurrogates(text) : [];
    }

    /// <summary>
    /// Prepares the counting in a file. One of UTF-8 that holds nothing beyond the Basic Multilingual Plane need not be
    /// decoded for that.
    /// </summary>
    public static CodePointMap From(SourceFile file) =>
        file is { Encoding: "utf-8", Bytes.IsEmpty: false }
        && !file.Bytes.Span.ContainsAnyInRange(FirstByteOfFour, byte.MaxValue)
            ? new CodePointMap("")
            : new CodePointMap(file.Text);

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
