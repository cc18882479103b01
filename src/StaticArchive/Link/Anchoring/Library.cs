using StaticArchive.Documents;

namespace StaticArchive.Link.Anchoring;

/// <summary>The documents of each paper, the order in which a quote is looked for in them.</summary>
/// <param name="documents">All documents; of each paper the main one first.</param>
public sealed class Library(IReadOnlyList<Document> documents)
{
    private readonly ILookup<string, Document> _byPaper = documents.ToLookup(document => document.Paper, StringComparer.Ordinal);

    /// <summary>Documents of a paper; none for an unknown one.</summary>
    public IEnumerable<Document> Of(string paper) => _byPaper[paper];
}
