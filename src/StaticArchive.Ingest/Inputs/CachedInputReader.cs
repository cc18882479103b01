using StaticArchive.Ingest.Papers;
using StaticArchive.Ingest.Records;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Inputs;

/// <summary>Reads files through the cache: equal files are read once, also over several runs.</summary>
internal sealed class CachedInputReader(IBuildCache cache)
{
    /// <summary>A paper and its documents.</summary>
    public PaperReader.PaperResult ReadPaper(PaperFolder folder, string language) =>
        cache.GetOrCompute(
            "paper",
            [folder, language],
            () => PaperReader.Read(folder, language, cache),
            isExpensive: true
        );

    /// <summary>The events, which depend on the settings too.</summary>
    public IReadOnlyList<EventRecord> ReadEvents(
        IEnumerable<InputFile> files,
        Settings settings,
        List<Message> messages
    )
    {
        InputFile[] inputs = [.. files];
        return AddMessages(
            cache.GetOrCompute(
                "events",
                [inputs, settings],
                () => CollectMessages(found => EventReader.Read(inputs, settings, found))
            ),
            messages
        );
    }

    /// <summary>
    /// What a reader makes of files, if it depends on nothing else; <paramref name="name"/> tells readers apart.
    /// </summary>
    public T Read<T>(
        string name,
        IEnumerable<InputFile> files,
        List<Message> messages,
        Func<IReadOnlyList<InputFile>, List<Message>, T> read
    )
    {
        InputFile[] inputs = [.. files];
        return AddMessages(
            cache.GetOrCompute(name, [inputs], () => CollectMessages(found => read(inputs, found))),
            messages
        );
    }

    private static ReadResult<T> CollectMessages<T>(Func<List<Message>, T> read)
    {
        var messages = new List<Message>();
        return new ReadResult<T>(read(messages), messages);
    }

    private static T AddMessages<T>(ReadResult<T> result, List<Message> messages)
    {
        messages.AddRange(result.Messages);
        return result.Value;
    }

    private sealed record ReadResult<T>(T Value, IReadOnlyList<Message> Messages);
}
