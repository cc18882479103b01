using StaticArchive.Documents;
using StaticArchive.Ingest.Records;

namespace StaticArchive.Ingest;

/// <summary>Reads files, or remembers what was read of them.</summary>
/// <param name="memory">What the run before has read.</param>
internal sealed class RememberedFiles(Memory memory)
{
    /// <summary>The file as the run before had it, where not a byte is different; from here on the same object means the same content.</summary>
    public InputFile File(InputFile file) => memory.Of(new Content(file), key => key.File);

    /// <summary>A paper and its documents.</summary>
    public PaperReader.Result Paper(PaperFolder folder, string language) =>
        memory.Kept(new PaperFiles(folder.Id, new Listing<InputFile>(folder.Documents), folder.Sidecar, language), key => PaperReader.Read(new PaperFolder(key.Id, key.Documents.Items, key.Sidecar), key.Language));

    /// <summary>Events.</summary>
    public IReadOnlyList<EventRecord> Events(IEnumerable<InputFile> files, Settings settings, List<Message> messages) =>
        Said(memory.Of(new EventFiles(new Listing<InputFile>([.. files]), settings), key => With(said => EventReader.Read(key.Files.Items, key.Settings, said))), messages);

    /// <summary>What a reader makes of files alone.</summary>
    public T Read<T>(string what, IEnumerable<InputFile> files, List<Message> messages, Func<IReadOnlyList<InputFile>, List<Message>, T> read) =>
        Said(memory.Of(new Part<T>(what, new Listing<InputFile>([.. files])), key => With(said => read(key.Files.Items, said))), messages);

    private static (T Value, IReadOnlyList<Message> Said) With<T>(Func<List<Message>, T> read)
    {
        var said = new List<Message>();
        return (read(said), said);
    }

    private static T Said<T>((T Value, IReadOnlyList<Message> Said) result, List<Message> messages)
    {
        messages.AddRange(result.Said);
        return result.Value;
    }

    /// <summary>A file, equal to another of the same path and bytes.</summary>
    private sealed record Content(InputFile File)
    {
        public bool Equals(Content? other) => other is not null && File.Path == other.File.Path && File.Bytes.Span.SequenceEqual(other.File.Bytes.Span);

        public override int GetHashCode() => File.Path.GetHashCode(StringComparison.Ordinal);
    }

    private sealed record PaperFiles(string Id, Listing<InputFile> Documents, InputFile? Sidecar, string Language);

    private sealed record EventFiles(Listing<InputFile> Files, Settings Settings);

    private sealed record Part<T>(string What, Listing<InputFile> Files);
}
