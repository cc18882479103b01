using System.Collections.Concurrent;
using StaticArchive.Link.References.Parsing;
using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>
/// Entries read so far: what several lists print letter for letter alike, italics and all, is read once, and its fields
/// are held once.
/// </summary>
internal sealed class ReferenceEntryCache
{
    private readonly ConcurrentDictionary<string, CachedEntry> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<CslItem, MatchKeys> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, CachedEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Knows none.</summary>
    public ReferenceEntryCache() => _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>An entry as printed, and its fields.</summary>
    /// <param name="printed">The entry.</param>
    /// <param name="emphasis">What it prints in italics.</param>
    /// <param name="above">Authors of the entry above.</param>
    public (string Raw, CslItem Item) GetOrParse(
        ReadOnlySpan<char> printed,
        IReadOnlyList<Span> emphasis,
        IReadOnlyList<CslName> above
    )
    {
        if (_lookup.TryGetValue(printed, out var known, out var entry) && entry.Emphasis.SequenceEqual(emphasis))
        {
            return (known, entry.Item);
        }

        var raw = known ?? printed.ToString();
        var parsed = EntryParseState.Create(raw, emphasis);
        var item = EntryParser.Parse(raw, emphasis, above);
        if (!parsed.HasAuthorSubstitute)
        {
            _entries.TryAdd(raw, new CachedEntry(emphasis, item));
        }

        return (raw, item);
    }

    /// <summary>What the fields of an entry are compared by.</summary>
    public MatchKeys GetKeys(CslItem item) => _keys.GetOrAdd(item, MatchKeys.From);

    private sealed record CachedEntry(IReadOnlyList<Span> Emphasis, CslItem Item);
}
