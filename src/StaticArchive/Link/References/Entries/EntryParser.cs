using StaticArchive.Documents;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// Reads an entry of a reference list, whatever its house style. The rules run in order; each reads one thing, blanks it
/// out and leaves the rest to those below.
/// </summary>
internal static class EntryParser
{
    /// <summary>What goes on for longer than any entry is not read to its end.</summary>
    private const int LongestEntry = 4000;

    private static readonly Func<Entry, Entry>[] Rules =
    [
        EntryNumber.Read,
        EntryDoi.Read,
        EntryAddress.Read,
        EntryIsbn.Read,
        EntryRemarks.Read,
        EntryDate.Read,
        EntryPeople.Read,
        EntryPages.Read,
        EntryLocators.Read,
        EntryTitle.Read,
        EntryEditors.Read,
        EntryPublication.Read,
        EntryType.Read,
    ];

    /// <summary>The fields of an entry.</summary>
    /// <param name="text">The entry as printed.</param>
    /// <param name="emphasis">What it prints in italics.</param>
    /// <param name="above">Authors of the entry above.</param>
    public static CslItem Parse(string text, IReadOnlyList<Span> emphasis, IReadOnlyList<Name> above) =>
        Rules.Aggregate(Entry.Of(text.Length > LongestEntry ? text[..LongestEntry] : text, text.Length > LongestEntry ? [] : emphasis) with { Above = above }, static (entry, rule) => rule(entry)).Item;
}
