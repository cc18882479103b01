namespace StaticArchive.Publish.Search.Indexing;

/// <summary>A term in a passage, while its list is written.</summary>
/// <param name="Group">Number of the group.</param>
/// <param name="LocalPassage">Number of the passage within the group; 0 for what the group is called.</param>
/// <param name="Passage">Number of the passage.</param>
/// <param name="PositionsOffset">Where its positions begin in the bytes of the group.</param>
internal record struct TermHit(int Group, int LocalPassage, int Passage, int PositionsOffset)
{
    /// <summary>Weight in headings and names, in tenths.</summary>
    public int UnnormalizedWeight { get; init; }

    /// <summary>How often the text has it.</summary>
    public int TermFrequency { get; init; }

    /// <summary>What it says about the passage.</summary>
    public int Impact { get; set; }
}
