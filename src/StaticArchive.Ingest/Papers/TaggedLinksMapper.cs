using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Papers;

/// <summary>Maps what a format tags of references and citations from keys and places to blocks and text.</summary>
internal static class TaggedLinksMapper
{
    /// <summary>The references by their blocks, and the citations by their places in the text.</summary>
    public static TaggedLinks Map(RawDocument raw, DocumentAssembler.AssembledText parts, SourceSpanIndex index)
    {
        if (raw.References.Count == 0 && raw.Citations.Count == 0)
        {
            return TaggedLinks.None;
        }

        var references = raw
            .References.Where(entry => parts.BlockOfKey.ContainsKey(entry.Key))
            .ToDictionary(entry => parts.BlockOfKey[entry.Key], entry => entry.Value, StringComparer.Ordinal);
        var citations = new List<TaggedCitation>();
        foreach (var (where, keys) in raw.Citations)
        {
            if (index.FindText(where) is { } span)
            {
                citations.Add(
                    new TaggedCitation(
                        span,
                        [.. keys.Where(parts.BlockOfKey.ContainsKey).Select(key => parts.BlockOfKey[key])]
                    )
                );
            }
        }

        return new TaggedLinks(references, citations);
    }
}
