namespace StaticArchive.Benchmarks;

/// <summary>Turns UTF-16 offsets of a text into offsets in Unicode code points.</summary>
/// <param name="text">The text.</param>
internal sealed class CodePoints(string text)
{
    private readonly int[] _lows = [.. Enumerable.Range(0, text.Length).Where(i => char.IsLowSurrogate(text[i]))];

    /// <summary>The offset in code points.</summary>
    public int At(int offset)
    {
        var found = Array.BinarySearch(_lows, offset);
        return offset - (found < 0 ? ~found : found);
    }
}
