using System.Collections.Concurrent;
using StaticArchive.Link.References.Parsing;
using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>
/// Entries parsed so far. An entry that several lists print with the same characters and italics is parsed once and its
/// fields are held once. Safe for concurrent use.
/// </summary>
internal sealed class ReferenceEntryCache
{
    private readonly ConcurrentDictionary<string, CachedEntry> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<CslItem, MatchKeys> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, CachedEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Creates an empty cache.</summary>
    public ReferenceEntryCache() => _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Parses an entry, or finds it among those parsed before.</summary>
    /// <param name="printed">The entry as printed.</param>
    /// <param name="emphasis">Its runs of italics.</param>
    /// <param name="above">Authors of the entry above, for whom a dash can stand; an entry with one is never
    /// kept.</param>
    public ParsedEntry GetOrParse(
        ReadOnlySpan<char> printed,
        IReadOnlyList<Span> emphasis,
        IReadOnlyList<CslName> above
    )
    {
        if (_lookup.TryGetValue(printed, out var known, out var entry) && entry.Emphasis.SequenceEqual(emphasis))
        {
            return entry.Parsed;
        }

        var raw = known ?? printed.ToString();
        var parsed = new ParsedEntry(
            raw,
            LegalEntryReader.Complete(EntryParser.Parse(raw, emphasis, above), raw, emphasis)
        );
        if (!EntryParseState.Create(raw, emphasis).HasAuthorSubstitute)
        {
            _entries.TryAdd(raw, new CachedEntry(emphasis, parsed));
        }

        return parsed;
    }

    /// <summary>The match keys of a record, computed once.</summary>
    public MatchKeys GetKeys(CslItem item) => _keys.GetOrAdd(item, MatchKeys.From);

    private sealed record CachedEntry(IReadOnlyList<Span> Emphasis, ParsedEntry Parsed);
}
