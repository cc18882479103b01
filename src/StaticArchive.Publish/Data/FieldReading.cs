using StaticArchive.Model;

namespace StaticArchive.Publish.Data;

/// <summary>What a document says of one field of its record, how far that is trusted, and what came next.</summary>
/// <param name="Field">Name of the field, as in <see cref="MetadataAssertion.Field"/>.</param>
/// <param name="Best">Values of the highest rank, in the order of the source; empty where nothing states it.</param>
/// <param name="NextBest">The value of the next rank; null where there is none.</param>
internal sealed record FieldReading(string Field, IReadOnlyList<MetadataAssertion> Best, MetadataAssertion? NextBest)
{
    private static readonly string[] Fields =
    [
        "title",
        "author",
        "issued",
        "type",
        "language",
        "publisher",
        "collection-title",
    ];

    /// <summary>Every field that a paper ought to have, also those that the document leaves blank.</summary>
    public static IEnumerable<FieldReading> Read(Document document)
    {
        var read = document.Assertions.ToLookup(assertion => assertion.Field, StringComparer.Ordinal);
        return Fields.Select(field => Choose(field, [.. read[field].OrderByDescending(value => value.Rank)]));
    }

    private static FieldReading Choose(string field, List<MetadataAssertion> ranked)
    {
        var best = ranked.FindAll(value => value.Rank == ranked[0].Rank && value.IsCandidate == ranked[0].IsCandidate);
        return new FieldReading(
            field,
            best,
            ranked.Find(value =>
                !best.Exists(known => string.Equals(known.Value, value.Value, StringComparison.Ordinal))
            )
        );
    }
}
