using StaticArchive.Documents;

namespace StaticArchive.Publish;

/// <summary>The archive with everything that pages look up, worked out once.</summary>
/// <param name="archive">The archive.</param>
public sealed class Site(Archive archive)
{
    /// <summary>The archive.</summary>
    public Archive Archive { get; } = archive;

    /// <summary>Papers by id.</summary>
    public IReadOnlyDictionary<string, Paper> Papers { get; } = archive.Papers.ToDictionary(paper => paper.Id, StringComparer.Ordinal);

    /// <summary>Documents by id.</summary>
    public IReadOnlyDictionary<string, Document> Documents { get; } = archive.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);

    /// <summary>Works by id.</summary>
    public IReadOnlyDictionary<string, Work> Works { get; } = archive.Works.ToDictionary(work => work.Id, StringComparer.Ordinal);

    /// <summary>Citations by id.</summary>
    public IReadOnlyDictionary<string, Citation> Citations { get; } = archive.Citations.ToDictionary(citation => citation.Id, StringComparer.Ordinal);

    /// <summary>Citations by document, in the order of the text.</summary>
    public ILookup<string, Citation> CitationsOf { get; } = archive.Citations.ToLookup(citation => citation.Document, StringComparer.Ordinal);

    /// <summary>Annotations by the document they are anchored in.</summary>
    public ILookup<string, Annotation> AnnotationsOf { get; } = archive.Annotations.Where(annotation => annotation.Anchor.Document is not null).ToLookup(annotation => annotation.Anchor.Document!, StringComparer.Ordinal);

    /// <summary>Documents by paper, the main one first.</summary>
    public IEnumerable<Document> DocumentsOf(Paper paper) => paper.Documents.Select(id => Documents[id]);

    /// <summary>Address of a document.</summary>
    public string AddressOf(Document document) => Addresses.Document(document, Papers[document.Paper]);

    /// <summary>Address of a block.</summary>
    public string AddressOf(string document, string? block) => AddressOf(Documents[document]) + (block is null ? "" : "#" + block);

    /// <summary>Whether a document's text and file may be shown.</summary>
    public bool IsOpen(Document document) => Papers[document.Paper].Access == Access.Full;
}
