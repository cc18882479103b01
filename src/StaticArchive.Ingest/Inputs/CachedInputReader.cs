using StaticArchive.Ingest.Papers;
using StaticArchive.Ingest.Records;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Inputs;

/// <summary>Reads files through the cache: equal files are read once, also over several runs.</summary>
internal sealed class CachedInputReader(BuildCache cache)
{
    /// <summary>
    /// One object for each path and content, also over several runs, so that from here on files can be compared by
    /// reference.
    /// </summary>
    public InputFile Intern(InputFile file) => cache.Of(new InputFileKey(file), key => key.File);

    /// <summary>A paper and its documents.</summary>
    public PaperReader.PaperResult ReadPaper(PaperFolder folder, string language) =>
        cache.Kept(
            new PaperCacheKey(folder.Id, new SequenceKey<InputFile>(folder.Documents), folder.Sidecar, language),
            key => PaperReader.Read(new PaperFolder(key.Id, key.Documents.Items, key.Sidecar), key.Language)
        );

    /// <summary>The events, which depend on the settings too.</summary>
    public IReadOnlyList<EventRecord> ReadEvents(
        IEnumerable<InputFile> files,
        Settings settings,
        List<Message> messages
    ) =>
        AddMessages(
            cache.Of(
                new EventCacheKey(new SequenceKey<InputFile>([.. files]), settings),
                key => CollectMessages(found => EventReader.Read(key.Files.Items, key.Settings, found))
            ),
            messages
        );

    /// <summary>What a reader makes of files, if it depends on nothing else; <paramref name="name"/> tells readers apart.</summary>
    public T Read<T>(
        string name,
        IEnumerable<InputFile> files,
        List<Message> messages,
        Func<IReadOnlyList<InputFile>, List<Message>, T> read
    ) =>
        AddMessages(
            cache.Of(
                new InputCacheKey<T>(name, new SequenceKey<InputFile>([.. files])),
                key => CollectMessages(found => read(key.Files.Items, found))
            ),
            messages
        );

    private static (T Value, IReadOnlyList<Message> Messages) CollectMessages<T>(Func<List<Message>, T> read)
    {
        var messages = new List<Message>();
        return (read(messages), messages);
    }

    private static T AddMessages<T>((T Value, IReadOnlyList<Message> Messages) result, List<Message> messages)
    {
        messages.AddRange(result.Messages);
        return result.Value;
    }

    /// <summary>A file, equal to another of the same path and bytes.</summary>
    private sealed record InputFileKey(InputFile File)
    {
        public bool Equals(InputFileKey? other) =>
            other is not null && File.Path == other.File.Path && File.Bytes.Span.SequenceEqual(other.File.Bytes.Span);

        public override int GetHashCode() => File.Path.GetHashCode(StringComparison.Ordinal);
    }

    private sealed record PaperCacheKey(
        string Id,
        SequenceKey<InputFile> Documents,
        InputFile? Sidecar,
        string Language
    );

    private sealed record EventCacheKey(SequenceKey<InputFile> Files, Settings Settings);

    private sealed record InputCacheKey<T>(string Name, SequenceKey<InputFile> Files);
}
