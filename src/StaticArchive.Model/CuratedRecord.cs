using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>A record someone wrote.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Item">The record.</param>
/// <param name="Location">Where.</param>
public sealed record CuratedRecord(string Id, CslItem Item, SourceLocation Location);
