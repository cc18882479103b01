using StaticArchive.Ingest.Drafts;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>A way to tell that a line heads nothing.</summary>
internal sealed record HeadingCounterRule(string Name, Func<Draft, bool> Applies);
