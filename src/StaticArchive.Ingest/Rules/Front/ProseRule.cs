namespace StaticArchive.Ingest.Rules.Front;

/// <summary>What makes a text of at least so many words prose.</summary>
internal sealed record ProseRule(string Name, int FewestWords, Func<string, bool> Applies);
