namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening.Cost;

/// <summary>What reading a piece of content makes.</summary>
/// <param name="Letters">Letters shown, at most.</param>
/// <param name="Operations">Parts of paths drawn, and states saved.</param>
internal readonly record struct ContentCost(long Letters, long Operations)
{
    /// <summary>A page of a report has 5,000 letters, a map 100,000 parts of paths.</summary>
    private const long MaxLetters = 400_000;
    private const long MaxOperations = 1_500_000;

    /// <summary>More than any content costs that is read.</summary>
    public static ContentCost TooMuch { get; } = new(long.MaxValue / 4, 0);

    /// <summary>Whether it is more than is read.</summary>
    public bool IsTooMuch => Letters > MaxLetters || Operations > MaxOperations;

    /// <summary>So many times.</summary>
    public ContentCost Multiply(int times) => IsTooMuch ? this : new ContentCost(Letters * times, Operations * times);

    /// <summary>Both together.</summary>
    public ContentCost Add(ContentCost other) =>
        IsTooMuch || other.IsTooMuch
            ? TooMuch
            : new ContentCost(Letters + other.Letters, Operations + other.Operations);
}
