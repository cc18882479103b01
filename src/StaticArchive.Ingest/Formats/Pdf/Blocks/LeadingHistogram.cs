namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Counts distances of lines, in bins of half a point.</summary>
internal sealed class LeadingHistogram
{
    private readonly Dictionary<int, int> _counts = [];
    private double? _mostFrequent;

    /// <summary>How many distances were added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a distance in points.</summary>
    public void Add(double gap)
    {
        var bin = (int)Math.Round(gap * 2);
        _counts[bin] = _counts.GetValueOrDefault(bin) + 1;
        Count++;
        _mostFrequent = null;
    }

    /// <summary>The commonest distance, its neighbours counted with it; of equals the smallest.</summary>
    public double FindMostFrequent() =>
        _mostFrequent ??=
            _counts
                .Keys.Order()
                .MaxBy(bin =>
                    (_counts[bin] * 2) + _counts.GetValueOrDefault(bin - 1) + _counts.GetValueOrDefault(bin + 1)
                ) / 2.0;
}
