namespace StaticArchive.Ingest.Formats.Html;

/// <summary>The field of a record that a term means, and how far its value is trusted.</summary>
internal readonly record struct MetaTerm(string Field, int Rank);
