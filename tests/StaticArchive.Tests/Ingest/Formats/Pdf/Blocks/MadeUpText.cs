namespace StaticArchive.Tests.Ingest.Formats.Pdf.Blocks;

/// <summary>What made-up pages say, and how their headings look.</summary>
internal static class MadeUpText
{
    public const string Prose =
        "The river boards were set up after the great flood, and each of them kept a book in which the height of the "
        + "water was written down every day of the year by a keeper who lived beside the bridge.";
    public const string More =
        "Nobody had asked the millers, who knew the water best and whose wheels stood still for most of that winter "
        + "while the boards were counting their members and writing to the county.";

    public static Look Heading { get; } =
        new()
        {
            Size = 14,
            IsBold = true,
            GapAbove = 14,
        };
}
