using System.Collections.Concurrent;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Link.Anchoring;

/// <summary>
/// The documents of each paper, in the order in which a quote is looked for in them; safe to ask from several threads.
/// </summary>
public sealed class QuoteCorpus
{
    private readonly Dictionary<string, Document> _byId;
    private readonly Dictionary<string, IReadOnlyList<Document>> _byPaper;
    private readonly HashSet<string> _withdrawn;
    private readonly ConcurrentDictionary<string, Lazy<FoldedDocument>> _folded = new(StringComparer.Ordinal);

    /// <summary>Groups documents by paper, the main one of each paper first.</summary>
    public QuoteCorpus(IReadOnlyList<Paper> papers, IReadOnlyList<Document> documents, IBuildCache? cache = null)
    {
        Cache = cache ?? IBuildCache.None;
        _byId = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        _withdrawn = papers
            .Where(paper => paper.Access == Access.Withdrawn)
            .Select(paper => paper.Id)
            .ToHashSet(StringComparer.Ordinal);
        _byPaper = papers.ToDictionary(
            paper => paper.Id,
            IReadOnlyList<Document> (paper) => [.. paper.Documents.Select(id => _byId[id])],
            StringComparer.Ordinal
        );
    }

    /// <summary>Ids of all papers.</summary>
    public IEnumerable<string> PaperIds => _byPaper.Keys.Order(StringComparer.Ordinal);

    /// <summary>Holds the anchors of earlier builds.</summary>
    internal IBuildCache Cache { get; }

    /// <summary>Whether there is a paper of an id, be it withdrawn.</summary>
    public bool HasPaper(string paper) => _byPaper.ContainsKey(paper);

    /// <summary>Whether a paper is withdrawn: what was written about it is kept, and shown nowhere.</summary>
    public bool IsWithdrawn(string paper) => _withdrawn.Contains(paper);

    /// <summary>Documents of a paper; none for an unknown one.</summary>
    public IReadOnlyList<Document> GetDocuments(string paper) => _byPaper.GetValueOrDefault(paper) ?? [];

    /// <summary>A document folded, once for all quotes.</summary>
    internal FoldedDocument GetFolded(Document document) =>
        _folded
            .GetOrAdd(document.Id, static (_, one) => new Lazy<FoldedDocument>(() => new FoldedDocument(one)), document)
            .Value;

    /// <summary>The words that an anchor leads to, on one line.</summary>
    internal string GetText(Anchor anchor) =>
        anchor.Document is { } id && _byId.TryGetValue(id, out var document)
            ? string.Join(
                ' ',
                anchor.Span.Slice(document.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            )
            : "";
}
