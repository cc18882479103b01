namespace StaticArchive.Ingest.Formats.Images;

/// <summary>A drawing that is safe to publish.</summary>
/// <param name="Bytes">UTF-8.</param>
/// <param name="RemovedCount">How many elements and attributes were left out.</param>
internal sealed record CleanSvg(ReadOnlyMemory<byte> Bytes, int RemovedCount)
{
    /// <summary>Width in pixels of CSS; 0 for unknown.</summary>
    public int Width { get; init; }

    /// <summary>Height in pixels of CSS; 0 for unknown.</summary>
    public int Height { get; init; }
}
