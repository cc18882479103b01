using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Citations by the keys of records, as Pandoc reads them: <c>[@harlow2012, p. 4; see @moss2015]</c>, <c>@moss2015
/// [p. 9]</c>, <c>[-@harlow2012]</c>, <c>@{harlow2012}</c>.
/// </summary>
internal static class CitationKeyReader
{
    /// <summary>How a citation by a key that no record has was read.</summary>
    public const string UnknownKey = "key of no record";

    /// <summary>
    /// Those whose key a record has, and those that can be nothing but citations, in the order of the text. What else
    /// follows an at sign is none.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="own">Ids of works by the keys of records beside it.</param>
    /// <param name="shared">Ids of works by the keys of records for all papers.</param>
    public static List<Citation> Read(
        Document document,
        ILookup<string, string> own,
        IReadOnlyDictionary<string, string> shared
    )
    {
        var keys = CitationKeyScanner.Scan(document).ToList();
        var usesKeys = keys.Exists(key => FindWorks(key).Count > 0);
        return
        [
            .. keys.Where(key => FindWorks(key).Count > 0 || key.IsSure(usesKeys))
                .Select(key => CreateCitation(document, key, FindWorks(key))),
        ];

        IReadOnlyList<string> FindWorks(CitationKey key) =>
            own.Contains(key.Key) ? [.. own[key.Key]]
            : shared.TryGetValue(key.Key, out var work) ? [work]
            : [];
    }

    private static Citation CreateCitation(Document document, CitationKey key, IReadOnlyList<string> works) =>
        new()
        {
            Id = "",
            Document = document.Id,
            Block = key.Block.Id,
            Span = key.Span,
            Status = works.Count switch
            {
                0 => CitationStatus.Unresolved,
                1 => CitationStatus.Resolved,
                _ => CitationStatus.Ambiguous,
            },
            Works = works,
            Locator = FindLocator(document.Text, key),
            ResolutionMethod = works.Count == 0 ? UnknownKey : "key of a record",
        };

    private static string? FindLocator(string text, CitationKey key)
    {
        var end = key.Span.End;
        var behind = text.AsSpan(end).StartsWith(" [", StringComparison.Ordinal) ? end + 2 : end;
        if (behind == end && !text.AsSpan(behind).StartsWith(",", StringComparison.Ordinal))
        {
            return null;
        }

        var locator = LocatorParser.Parse(text, behind, key.Block.Span.End);
        return locator.IsEmpty ? null : locator.Slice(text);
    }
}
