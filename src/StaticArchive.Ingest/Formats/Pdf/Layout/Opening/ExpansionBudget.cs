using System.IO.Compression;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>How much a file may expand to: a small file may hold streams of many gigabytes.</summary>
internal sealed class ExpansionBudget
{
    private const long MaxTotal = 3L << 30;
    private const int MaxStream = 192 << 20;

    /// <summary>Deflate expands to no more than this (RFC 1951); shorter streams need no look.</summary>
    private const int MaxRatio = 1032;

    private const int BufferSize = 1 << 16;

    private long _total;

    /// <summary>Whether it was used up, or reading was given up.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Ends reading at the next stream.</summary>
    public void Cancel() => IsExceeded = true;

    /// <summary>Counts what a stream expanded to.</summary>
    public void Count(int length)
    {
        _total += length;
        IsExceeded |= _total > MaxTotal || length > MaxStream;
        ThrowIfExceeded();
    }

    /// <summary>Looks how far a stream compressed with Deflate expands, before it is.</summary>
    public void CheckDeflated(ReadOnlyMemory<byte> input)
    {
        ThrowIfExceeded();
        if ((long)input.Length * MaxRatio > MaxStream && MeasureDeflated(input) > MaxStream)
        {
            IsExceeded = true;
            ThrowIfExceeded();
        }
    }

    /// <summary>Ends reading if the budget is used up.</summary>
    public void ThrowIfExceeded()
    {
        if (IsExceeded)
        {
            throw new InvalidDataException("The file expands to too much.");
        }
    }

    private static long MeasureDeflated(ReadOnlyMemory<byte> input)
    {
        using var stream = new ZLibStream(new MemoryStream(input.ToArray(), false), CompressionMode.Decompress);
        var buffer = new byte[BufferSize];
        long total = 0;
        try
        {
            for (var count = 1; count > 0 && total <= MaxStream; total += count)
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
}
