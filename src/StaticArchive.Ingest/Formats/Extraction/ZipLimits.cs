namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>How much a document that is a zip file may hold, so that a small file cannot fill the memory.</summary>
internal static class ZipLimits
{
    /// <summary>The most parts.</summary>
    public const int Entries = 20_000;

    /// <summary>The most bytes of a part that is read, unpacked.</summary>
    public const int PartBytes = 32 * 1024 * 1024;

    /// <summary>The most bytes of all parts that are read, unpacked.</summary>
    public const int TotalBytes = 96 * 1024 * 1024;

    /// <summary>
    /// How many times its packed size a part may have. Text packs to a tenth, tables of text to a thirtieth; Apache POI
    /// draws the same line.
    /// </summary>
    public const int Ratio = 100;

    /// <summary>Below this size any ratio will do.</summary>
    public const int SmallPartBytes = 1024 * 1024;

    /// <summary>Whether a part of so many bytes may have been unpacked from so few.</summary>
    public static bool IsPlausible(long unpacked, long packed) =>
        unpacked <= SmallPartBytes || unpacked <= packed * Ratio;
}
