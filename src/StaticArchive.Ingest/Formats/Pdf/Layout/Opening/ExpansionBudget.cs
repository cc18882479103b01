namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>How much a file may expand to: a small file may hold streams of many gigabytes.</summary>
internal sealed class ExpansionBudget
{
    /// <summary>Most bytes of one stream, and of all together.</summary>
    public const int MaxStream = 64 << 20;
    private const long MaxTotal = 2L << 30;

    private long _total;

    /// <summary>Whether it was used up, or reading was given up.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Ends reading at the next stream.</summary>
    public void Cancel() => IsExceeded = true;

    /// <summary>Counts what a stream expands to.</summary>
    public void Count(long length)
    {
        _total += length;
        IsExceeded |= _total > MaxTotal || length > MaxStream;
        ThrowIfExceeded();
    }

    /// <summary>Ends reading if the budget is used up.</summary>
    public void ThrowIfExceeded()
    {
        if (IsExceeded)
        {
            throw new InvalidDataException("The file expands to too much.");
        }
    }
}
