namespace StaticArchive.Publish.Search.Queries;

/// <summary>A group among the results: a paper, a work, an event or a page with its passages.</summary>
/// <param name="Tier">How much of the query it meets.</param>
/// <param name="Score">Its score among the results of the same tier.</param>
/// <param name="Passages">
/// Its passages, best first, at least one; the record of the group itself can be among them.
/// </param>
internal sealed record SearchResult(MatchTier Tier, int Score, IReadOnlyList<FoundPassage> Passages)
{
    /// <summary>Its address, below the site's root.</summary>
    public string Address => Passages[0].Group;

    /// <summary>Its title.</summary>
    public string Title => Passages[0].Title;
}
