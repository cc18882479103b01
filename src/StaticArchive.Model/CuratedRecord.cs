using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>A record someone wrote.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Item">The record.</param>
/// <param name="Location">Where.</param>
public sealed record CuratedRecord(string Id, CslItem Item, SourceLocation Location)
{
    /// <summary>
    /// All of it in its file, half-open, in UTF-16 code units; one that is empty begins the record, whose end its
    /// reader does not know.
    /// </summary>
    public Span Extent { get; init; }
}
