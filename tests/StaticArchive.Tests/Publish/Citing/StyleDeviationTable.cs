namespace StaticArchive.Tests.Publish.Citing;

/// <summary>The citations in which we leave the published styles, with the reasons.</summary>
internal static class StyleDeviationTable
{
    private const string NoEntry = "the style has no entry for it in lists of references, but a reader asked for one";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<StyleDeviation> All { get; } =
    [
        new("apa", "r49", "Oak, P. (1916, January 3). <i>Letter to the clerk</i> [Personal communication].", NoEntry),
        new(
            "chicago",
            "r49",
            "Oak, Peter. 1916. “Letter to the Clerk.” " + "Personal communication. January 3.",
            NoEntry
        ),
    ];
}
