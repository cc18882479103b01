namespace StaticArchive.Documents;

/// <summary>Settings, sidecars and other files that people write.</summary>
public static partial class Messages
{
    /// <summary>YAML that cannot be read.</summary>
    public static Message BrokenYaml(Place place, string why) =>
        Error("SA0601", place, $"this YAML cannot be read: {why}. Mend it, or quote the value if it holds a colon, a hash or a bracket.");

    /// <summary>A field that must be there.</summary>
    public static Message MissingField(Place place, string field) =>
        Error("SA0602", place, $"the field \"{field}\" is missing; add a line \"{field}: …\".");

    /// <summary>A value of the wrong form.</summary>
    public static Message WrongValue(Place place, string field, string expected) =>
        Error("SA0603", place, $"the value of \"{field}\" cannot be used: {expected}.");

    /// <summary>A key that means nothing.</summary>
    public static Message UnknownKey(Place place, string key, string? nearest, IEnumerable<string> known) =>
        Warning("SA0604", place, nearest is null
            ? $"the key \"{key}\" is not known and is left out; known here: {string.Join(", ", known)}."
            : $"the key \"{key}\" is not known and is left out; did you mean \"{nearest}\"?");

    /// <summary>An identity that is taken.</summary>
    public static Message TakenId(Place place, string what, string id, Place other) =>
        Error("SA0605", place, $"{what} \"{id}\" is already defined in {other.Path}({other.Line}); give this one another id.");

    /// <summary>Front matter that begins and never ends.</summary>
    public static Message OpenFrontMatter(Place place) =>
        Error("SA0606", place, "front matter begins with --- here but no line --- ends it; add one, or remove this line. The file is read as if it had none.");

    /// <summary>A name in a file that nothing bears.</summary>
    public static Message UnknownName(Place place, string what, string name, string? nearest) =>
        Error("SA0607", place, $"there is no {what} \"{name}\"" + (nearest is null ? "." : $"; did you mean \"{nearest}\"?"));

    /// <summary>A file nobody reads.</summary>
    public static Message UnusedFile(Place place, string why) =>
        Warning("SA0608", place, $"this file is not used: {why}.");
}
