using StaticArchive.Model;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Parses an entry of a reference list in any citation style. The rules run in order; each reads one field or group of
/// fields, blanks it out and leaves the rest to later rules.
/// </summary>
internal static class EntryParser
{
    /// <summary>Longer texts are cut here, in UTF-16 code units: no entry is so long.</summary>
    private const int MaxEntryLength = 4000;

    private static readonly Func<EntryParseState, EntryParseState>[] Rules =
    [
        EntryNumberRule.Apply,
        EntryAreaRule.Apply,
        EntryDoiRule.Apply,
        EntryUrlRule.Apply,
        EntryIsbnRule.Apply,
        EntryNoteRule.Apply,
        EntryGenreRule.Apply,
        EntryDateRule.Apply,
        EntryAuthorRule.Apply,
        LawJournalRule.Apply,
        EntryPageRule.Apply,
        ChapterNumberRule.Apply,
        EntryNumerationRule.Apply,
        EntryTitleRule.Apply,
        ContainerVolumeRule.Apply,
        EntryEditorRule.Apply,
        EntryPublicationRule.Apply,
        UpdateDateRule.Apply,
        EntryTypeRule.Apply,
    ];

    /// <summary>The fields of an entry.</summary>
    /// <param name="text">The entry as printed.</param>
    /// <param name="emphasis">Its runs of italics, in order.</param>
    /// <param name="above">Authors of the entry above, for whom a dash can stand.</param>
    public static CslItem Parse(string text, IReadOnlyList<Span> emphasis, IReadOnlyList<CslName> above) =>
        EntrySigns.HasAny(text) ? ParsePlain(EntrySigns.Normalize(text), [], above) : ParsePlain(text, emphasis, above);

    private static CslItem ParsePlain(string text, IReadOnlyList<Span> emphasis, IReadOnlyList<CslName> above) =>
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
