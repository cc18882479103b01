using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Reads an entry of a reference list, whatever its house style. The rules run in order; each reads one thing, blanks
/// it out and leaves the rest to those below.
/// </summary>
internal static class EntryParser
{
    /// <summary>What goes on for longer than any entry is not read to its end.</summary>
    private const int MaxEntryLength = 4000;

    private static readonly Func<EntryParseState, EntryParseState>[] Rules =
    [
        EntryNumberRule.Apply,
        EntryDoiRule.Apply,
        EntryUrlRule.Apply,
        EntryIsbnRule.Apply,
        EntryNoteRule.Apply,
        EntryDateRule.Apply,
        EntryAuthorRule.Apply,
        EntryPageRule.Apply,
        EntryNumerationRule.Apply,
        EntryTitleRule.Apply,
        EntryEditorRule.Apply,
        EntryPublicationRule.Apply,
        EntryTypeRule.Apply,
    ];

    /// <summary>The fields of an entry.</summary>
    /// <param name="text">The entry as printed.</param>
    /// <param name="emphasis">What it prints in italics.</param>
    /// <param name="above">Authors of the entry above.</param>
    public static CslItem Parse(string text, IReadOnlyList<Span> emphasis, IReadOnlyList<CslName> above) =>
        Rules
            .Aggregate(
                EntryParseState.Create(
                    text.Length > MaxEntryLength ? text[..MaxEntryLength] : text,
                    text.Length > MaxEntryLength ? [] : emphasis
                ) with
                {
                    PrecedingAuthors = above,
                },
                static (entry, rule) => rule(entry)
            )
            .Item;
}
