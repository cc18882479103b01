namespace StaticArchive.Model.Messages;

/// <summary>Settings, sidecars and other files that people write.</summary>
public static partial class MessageCatalog
{
    /// <summary>YAML that cannot be read.</summary>
    public static Message InvalidYaml(SourceLocation location, string why) =>
        Error(
            "SA0601",
            location,
            $"this YAML cannot be read: {why}. Mend it, or quote the value if it holds a colon, a hash or a bracket."
        );

    /// <summary>A field that must be there.</summary>
    public static Message MissingField(SourceLocation location, string field) =>
        Error("SA0602", location, $"the field \"{field}\" is missing; add a line \"{field}: …\".");

    /// <summary>A value of the wrong form.</summary>
    public static Message InvalidValue(SourceLocation location, string field, string expected) =>
        Error("SA0603", location, $"the value of \"{field}\" cannot be used: {expected}.");

    /// <summary>A key that means nothing.</summary>
    public static Message UnknownKey(SourceLocation location, string key, string? nearest, IEnumerable<string> known) =>
        Warning(
            "SA0604",
            location,
            nearest is null
                ? $"the key \"{key}\" is not known and is left out; known here: {string.Join(", ", known)}."
                : $"the key \"{key}\" is not known and is left out; did you mean \"{nearest}\"?"
        );

    /// <summary>An identity that is taken.</summary>
    public static Message DuplicateId(SourceLocation location, string what, string id, SourceLocation other) =>
        Error(
            "SA0605",
            location,
            $"{what} \"{id}\" is already defined in {other.Path}{FormatLine(other)}; give this one another id."
        );

    /// <summary>Front matter that begins and never ends.</summary>
    public static Message UnterminatedFrontMatter(SourceLocation location) =>
        Error(
            "SA0606",
            location,
            "front matter begins with --- here but no line --- ends it; add one, or remove this line. The "
                + "file is read as if it had none."
        );

    /// <summary>A name in a file that nothing bears.</summary>
    public static Message UnknownName(SourceLocation location, string what, string name, string? nearest) =>
        Error(
            "SA0607",
            location,
            $"there is no {what} \"{name}\"" + (nearest is null ? "." : $"; did you mean \"{nearest}\"?")
        );

    /// <summary>A file nobody reads.</summary>
    public static Message UnusedFile(SourceLocation location, string why) =>
        Warning("SA0608", location, $"this file is not used: {why}.");

    /// <summary>A key in other capitals than it is known by.</summary>
    public static Message KeyInOtherCase(SourceLocation location, string key, string known) =>
        Warning("SA0609", location, $"the key \"{key}\" is read as \"{known}\"; write it so.");

    /// <summary>A text of the interface without the slots that the page fills.</summary>
    public static Message WrongSlots(SourceLocation location, string key, IReadOnlyList<string> slots) =>
        Warning(
            "SA0613",
            location,
            $"the text of \"{key}\" is not used: "
                + (
                    slots.Count == 0
                        ? "no slot in braces can stand in it."
                        : $"{string.Join(", ", slots)} and no other slots are expected in it, as the theme has them."
                )
        );

    /// <summary>A value that its field cannot have; <paramref name="values"/> would do.</summary>
    public static Message ValueNotKnown(
        SourceLocation location,
        string field,
        string value,
        string expected,
        IReadOnlyList<string> values
    ) =>
        Warning(
            "SA0610",
            location,
            (value.Length == 0 ? "this" : Quote(value))
                + $" is no value of \"{field}\": {expected}"
                + (
                    values.Count == 0
                        ? "."
                        : $"; write {string.Join(" or ", values.Select(other => $"{field}: {other}"))}."
                )
        );

    /// <summary>A file that somebody may take for a sidecar, and that is none.</summary>
    public static Message NoSidecar(SourceLocation location, string why) =>
        Error(
            "SA0661",
            location,
            $"this looks like the record of a paper and is none: {why}. It is called paper.yml and lies beside the "
                + "documents in the paper's folder, or has the name of a paper that has no folder (x.yml beside x.md)."
        );

    /// <summary>A sidecar that cannot be read, so that nobody knows what it holds back.</summary>
    public static Message SidecarUnreadable(SourceLocation location) =>
        Warning(
            "SA0662",
            location,
            "this record cannot be read, and may say that its paper is withdrawn; until it can be read, nothing of "
                + "the paper is published."
        );

    /// <summary>A line that holds a paper back, and stands where it is no field.</summary>
    public static Message AccessMisplaced(SourceLocation location, string value) =>
        Error(
            "SA0663",
            location,
            $"\"access: {value}\" is followed, but is no field of this record; write it once, at the beginning of a "
                + "line, or take it out."
        );

    /// <summary>The line as messages name it, behind the path; nothing where a whole file is meant.</summary>
    private static string FormatLine(SourceLocation location) =>
        location.Line > 0 ? FormattableString.Invariant($"({location.Line})") : "";
}
