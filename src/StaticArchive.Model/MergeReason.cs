namespace StaticArchive.Model;

/// <summary>Why two records are one work.</summary>
/// <param name="First">Where the one comes from: the id of a document, of a paper, or of a curated record.</param>
/// <param name="Second">Where the other comes from.</param>
/// <param name="Reason">What they have in common, in words and without a full stop.</param>
public sealed record MergeReason(string First, string Second, string Reason)
{
    /// <summary>All of it as a sentence.</summary>
    public string Summary => $"{First} and {Second}: {Reason}.";
}
