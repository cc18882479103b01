namespace StaticArchive.Publish.Search.Compression;

/// <summary>
/// Ascending numbers in binary interpolative code (A. Moffat, L. Stuiver, "Binary interpolative coding for effective
/// index compression", 2000): the middle one first, within the bounds that its neighbours leave; runs cost nothing.
/// </summary>
internal static class InterpolativeCode
{
    /// <summary>Writes distinct ascending numbers between two bounds, both possible.</summary>
    public static void Write(BitWriter bits, ReadOnlySpan<int> numbers, int low, int high)
    {
        if (numbers.Length == 0 || numbers.Length == high - low + 1)
        {
            return;
        }

        var middle = numbers.Length / 2;
        var least = low + middle;
        bits.WriteTruncatedBinary(numbers[middle] - least, high - (numbers.Length - 1 - middle) - least + 1);
        Write(bits, numbers[..middle], low, numbers[middle] - 1);
        Write(bits, numbers[(middle + 1)..], numbers[middle] + 1, high);
    }
}
