using System.Collections.Concurrent;
using StaticArchive.Documents;
using StaticArchive.Link.References.Entries;

namespace StaticArchive.Link.References;

/// <summary>Entries read so far: what several lists print letter for letter alike, italics and all, is read once, and its fields are held once.</summary>
internal sealed class KnownEntries
{
    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<CslItem, PrintKeys> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, Known>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Knows none.</summary>
    public KnownEntries() => _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>An entry as printed, and its fields.</summary>
    /// <param name="printed">The entry.</param>
    /// <param name="emphasis">What it prints in italics.</param>
    /// <param name="above">Authors of the entry above.</param>
    public (string Raw, CslItem Item) Parse(ReadOnlySpan<char> printed, IReadOnlyList<Span> emphasis, IReadOnlyList<Name> above)
    {
        if (_lookup.TryGetValue(printed, out var known, out var entry) && entry.Emphasis.SequenceEqual(emphasis))
        {
            return (known, entry.Item);
        }

        var raw = known ?? printed.ToString();
        var parsed = Entry.Of(raw, emphasis);
        var item = EntryParser.Parse(raw, emphasis, above);
        if (!parsed.RepeatsNames)
        {
            _known.TryAdd(raw, new Known(emphasis, item));
        }

        return (raw, item);
    }

    /// <summary>What the fields of an entry are compared by.</summary>
    public PrintKeys KeysOf(CslItem item) => _keys.GetOrAdd(item, PrintKeys.Of);

    private sealed record Known(IReadOnlyList<Span> Emphasis, CslItem Item);
}
