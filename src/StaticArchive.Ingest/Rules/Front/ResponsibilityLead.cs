namespace StaticArchive.Ingest.Rules.Front;

/// <summary>What stands before the names, word by word.</summary>
/// <param name="Noun">The work: <c>report</c>.</param>
/// <param name="Verb">What was done: <c>edited</c>.</param>
/// <param name="Preposition">The last word.</param>
/// <param name="WordCount">How many words it has.</param>
internal sealed record ResponsibilityLead(string? Noun, string? Verb, string Preposition, int WordCount)
{
    public bool IsBefore(string preposition) => Preposition.Equals(preposition, StringComparison.OrdinalIgnoreCase);
}
