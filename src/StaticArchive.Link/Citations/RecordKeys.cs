using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>The keys of the records in files that lie beside papers.</summary>
internal sealed class RecordKeys
{
    private readonly Dictionary<string, Dictionary<string, string>> _byDocument;

    private RecordKeys(Dictionary<string, Dictionary<string, string>> byDocument) => _byDocument = byDocument;

    /// <summary>Finds them.</summary>
    public static RecordKeys Find(IEnumerable<Document> documents) =>
        new(
            documents
                .Where(document => document.Role == DocumentRole.References)
                .ToDictionary(
                    document => document.Id,
                    document =>
                        document.Blocks.ToDictionary(
                            block => block.Id,
                            block => block.Label ?? "",
                            StringComparer.Ordinal
                        ),
                    StringComparer.Ordinal
                )
        );

    /// <summary>The key of an entry, empty for a record without one; null where a document prints the entry.</summary>
    public string? Get(Occurrence occurrence) =>
        _byDocument.TryGetValue(occurrence.Document, out var keys)
            ? keys.GetValueOrDefault(occurrence.Block, "")
            : null;
}
