namespace StaticArchive.Publish.Search.Shards;

/// <summary>A term and how much it says about a passage.</summary>
/// <param name="Term">Number of the term in the lexicon; the lexicon's limit for none.</param>
/// <param name="Weight">Its inverse document frequency.</param>
internal readonly record struct WeightedTerm(int Term, double Weight);
