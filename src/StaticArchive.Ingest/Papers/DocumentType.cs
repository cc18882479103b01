using StaticArchive.Model;

namespace StaticArchive.Ingest.Papers;

/// <summary>What kind of document a paper was taken for.</summary>
/// <param name="Type">CSL type.</param>
/// <param name="Block">The block that shows it.</param>
/// <param name="Sureness">Per cent.</param>
internal sealed record DocumentType(string Type, Block Block, int Sureness);
