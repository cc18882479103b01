using System.IO.Compression;
using UglyToad.PdfPig.Filters;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>Measures how long a compressed stream gets, without keeping it; short streams are not looked at.</summary>
internal static class ExpandedLength
{
    /// <summary>No compression does better: LZW's longest entry takes 12 bits.</summary>
    private const int MaxRatio = 2731;

    private const int BufferSize = 1 << 16;
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int MaxCodeLength = 12;

    /// <summary>The length, or what is surely not exceeded.</summary>
    public static long Measure(IFilter filter, ReadOnlySpan<byte> input) =>
        (long)input.Length * MaxRatio <= ExpansionBudget.MaxStream && filter is not RunLengthFilter
            ? 0
            : filter switch
            {
                FlateFilter => MeasureDeflated(input),
                RunLengthFilter => MeasureRuns(input),
                LzwFilter => MeasureLzw(input),
                _ => 0,
            };

    private static long MeasureDeflated(ReadOnlySpan<byte> input)
    {
        using var stream = new ZLibStream(new MemoryStream(input.ToArray(), false), CompressionMode.Decompress);
        var buffer = new byte[BufferSize];
        long total = 0;
        try
        {
            for (var count = 1; count > 0 && total <= ExpansionBudget.MaxStream; total += count)
            {
                count = stream.Read(buffer);
            }
        }
        catch (InvalidDataException)
        {
            return total;
        }

        return total;
    }

    /// <summary>A byte up to 127 copies one more than so many, one from 129 on repeats 257 less so many.</summary>
    private static long MeasureRuns(ReadOnlySpan<byte> input)
    {
        long total = 0;
        for (var at = 0; at < input.Length && input[at] != 128; )
        {
            var isCopy = input[at] < 128;
            total += isCopy ? input[at] + 1 : 257 - input[at];
            at += isCopy ? input[at] + 2 : 2;
        }

        return total;
    }

    /// <summary>An entry of the table is one longer than the code before it.</summary>
    private static long MeasureLzw(ReadOnlySpan<byte> input)
    {
        long total = 0;
        var lengths = new int[1 << MaxCodeLength];
        Array.Fill(lengths, 1, 0, ClearTable);
        var (next, width, last) = (EndOfData + 1, 9, 0);
        for (long bit = 0; bit + width <= input.Length * 8L && total <= ExpansionBudget.MaxStream; )
        {
            var code = ReadCode(input, bit, width);
            bit += width;
            if (code == EndOfData)
            {
                break;
            }

            if (code == ClearTable)
            {
                (next, width, last) = (EndOfData + 1, 9, 0);
                continue;
            }

            var length = code < next ? lengths[code] : last + 1;
            total += length;
            if (last > 0 && next < lengths.Length)
            {
                lengths[next++] = last + 1;
            }

            last = length;
            width = Math.Clamp(32 - System.Numerics.BitOperations.LeadingZeroCount((uint)next + 1), 9, MaxCodeLength);
        }

        return total;
    }

    private static int ReadCode(ReadOnlySpan<byte> input, long bit, int width)
    {
        var code = 0;
        for (var at = bit; at < bit + width; at++)
        {
            code = (code << 1) | ((input[(int)(at >> 3)] >> (7 - (int)(at & 7))) & 1);
        }

        return code;
    }
}
