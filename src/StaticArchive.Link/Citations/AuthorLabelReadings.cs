namespace StaticArchive.Link.Citations;

/// <summary>All ways to read the author label before a year.</summary>
/// <param name="Labels">The readings, the longest first.</param>
/// <param name="DefaultIndex">Index of the reading to keep where no work of the list fits any; -1 for none.</param>
internal sealed record AuthorLabelReadings(IReadOnlyList<AuthorLabel> Labels, int DefaultIndex)
{
    /// <summary>Of words that can be no author.</summary>
    public static AuthorLabelReadings None { get; } = new([], DefaultIndex: -1);
}
