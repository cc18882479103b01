namespace StaticArchive.Publish.Data;

/// <summary>The offsets of documents, made once each while one file is written.</summary>
/// <param name="site">The site.</param>
internal sealed class OffsetsCache(Site site)
{
    private readonly Dictionary<string, DocumentOffsets> _known = new(StringComparer.Ordinal);

    /// <summary>The offsets of a document.</summary>
    public DocumentOffsets Of(string document)
    {
        if (!_known.TryGetValue(document, out var offsets))
        {
            offsets = _known[document] = new DocumentOffsets(site.Documents[document]);
        }

        return offsets;
    }
}
