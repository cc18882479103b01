namespace StaticArchive.Publish.Search.Queries;

/// <summary>How much of a query a result meets; the numbers are the script's.</summary>
internal enum MatchTier
{
    /// <summary>Some of its parts.</summary>
    SomeParts,

    /// <summary>All of them, in several passages together.</summary>
    SeveralPassages,

    /// <summary>All of them in one passage.</summary>
    OnePassage,
}
