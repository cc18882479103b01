namespace StaticArchive.Link.Citations;

/// <summary>
/// One line of the decision list of <see cref="CitationClassifier"/>: where it applies, it alone decides.
/// </summary>
/// <param name="Name">What a candidate that it applies to is.</param>
/// <param name="Applies">Whether the rule decides about a candidate.</param>
/// <param name="IsCitation">Its decision.</param>
internal sealed record CitationRule(
    string Name,
    Func<CitationCandidate, bool> Applies,
    Func<CitationCandidate, bool> IsCitation
);
