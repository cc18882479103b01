namespace StaticArchive.Ingest.Rules.Damage;

/// <summary>Characters that are one in truth.</summary>
internal sealed record MojibakeSequence(int Start, int Length, char Right);
