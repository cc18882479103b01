using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Headings;

/// <summary>A way to tell that a line heads nothing.</summary>
internal sealed record HeadingCounterRule(string Name, Func<Draft, bool> Applies);
