namespace StaticArchive.Publish.Search.Indexing;

/// <summary>The written lists of one form, in ASCII: as text an index would be held in twice the memory.</summary>
/// <param name="Postings">Its passages.</param>
/// <param name="Positions">Its positions; empty for a mark such as <c>kind:box</c>.</param>
internal readonly record struct EncodedTerm(byte[] Postings, byte[] Positions);
