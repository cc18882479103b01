namespace StaticArchive.Ingest.Rules.Front;

/// <summary>What speaks for or against a line as the title, and how much.</summary>
internal sealed record TitleEvidence(string Name, int Points, Func<TitleCandidate, bool> Applies);
