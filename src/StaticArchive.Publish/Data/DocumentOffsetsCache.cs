using System.Collections.Concurrent;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Data;

/// <summary>
/// Offsets of documents as the data files count them, each worked out once, since the file as supplied is decoded for
/// them.
/// </summary>
internal sealed class DocumentOffsetsCache(SiteIndex site)
{
    private readonly ConcurrentDictionary<string, DocumentOffsets> _offsets = new(StringComparer.Ordinal);

    /// <summary>Offsets of the document with this id.</summary>
    public DocumentOffsets For(string document) =>
        _offsets.GetOrAdd(document, id => new DocumentOffsets(site.Documents[id]));
}
