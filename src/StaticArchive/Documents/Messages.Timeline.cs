namespace StaticArchive.Documents;

/// <summary>Timeline.</summary>
public static partial class Messages
{
    /// <summary>A kind that is not known.</summary>
    public static Message UnknownKind(Place place, string kind, IEnumerable<string> known) =>
        Warning("SA0301", place, $"\"{kind}\" is not known here; known are {string.Join(", ", known)}. Kinds of event can be added under kinds: in archive.yml.");

    /// <summary>An event that nothing supports.</summary>
    public static Message EventWithoutEvidence(Place place, string id) =>
        Error("SA0302", place, $"the event \"{id}\" has neither evidence nor sources and is left out; add a passage (evidence:) or a source (sources:).");
}
