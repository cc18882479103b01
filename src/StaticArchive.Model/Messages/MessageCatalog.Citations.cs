namespace StaticArchive.Model.Messages;

/// <summary>Citations and references.</summary>
public static partial class MessageCatalog
{
    /// <summary>A citation that fits no reference.</summary>
    public static Message CitationUnresolved(SourceLocation location, string text, string? nearest) =>
        Note(
            "SA0201",
            location,
            nearest is null
                ? $"\"{text}\" fits no reference of this paper; it is shown unlinked."
                : $"\"{text}\" fits no reference of this paper and is shown unlinked; nearest: {nearest}."
        );

    /// <summary>A citation that fits several references.</summary>
    public static Message CitationAmbiguous(SourceLocation location, string text, IEnumerable<string> works) =>
        Note(
            "SA0202",
            location,
            $"\"{text}\" fits several references, and nothing tells which: {string.Join(", ", works)}. All are shown."
        );

    /// <summary>A name in a list of same or different works that nothing bears.</summary>
    public static Message CuratedWorkNotFound(SourceLocation location, string name) =>
        Warning(
            "SA0203",
            location,
            $"there is no work, print or curated record \"{name}\"; copy the id from the work's address, or "
                + "write <document>#<block> for one print of it."
        );

    /// <summary>A list that joins what is one work in any case.</summary>
    public static Message SameListUnused(SourceLocation location, IReadOnlyList<string> names) =>
        Warning(
            "SA0208",
            location,
            $"this list under same: is not used: {string.Join(" and ", names)} are one work without it; take it out."
        );

    /// <summary>A list that keeps apart what nothing would join.</summary>
    public static Message DifferentListUnused(SourceLocation location, IReadOnlyList<string> names) =>
        Warning(
            "SA0209",
            location,
            $"this list under different: is not used: nothing would take {string.Join(" and ", names)} for one work; "
                + "take it out."
        );

    /// <summary>A file of curated references that cannot be read.</summary>
    public static Message InvalidReferenceFile(SourceLocation location, string format, string why) =>
        Error("SA0204", location, $"this {format} cannot be read: {why}. Export it again, or mend the line.");

    /// <summary>A curated record that says too little.</summary>
    public static Message CuratedRecordEmpty(SourceLocation location, string id) =>
        Warning("SA0205", location, $"the record \"{id}\" has neither title nor author and is left out.");

    /// <summary>A citation by a number that the reference list does not have.</summary>
    public static Message CitationNumberUnlisted(SourceLocation location, string text, string numbers, int count) =>
        Note(
            "SA0206",
            location,
            $"\"{text}\" is shown unlinked: the reference list has {count} entries, and none with the "
                + $"{(numbers.Any(char.IsLetter) ? "label" : "number")} {numbers}."
        );

    /// <summary>A key that Pandoc would look up in a bibliography, and that no record has.</summary>
    public static Message CitationKeyUnknown(SourceLocation location, string key) =>
        Note(
            "SA0207",
            location,
            $"\"{key}\" is shown unlinked: no record has this key. Add it to the .bib, .ris or CSL file beside the "
                + "paper, or to input/references/."
        );
}
