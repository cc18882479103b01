using StaticArchive.Commands.Reporting;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Preview;

/// <summary>What the preview shows at a moment.</summary>
/// <param name="Generation">Counts the sites that were shown; a page of an earlier one reloads itself.</param>
/// <param name="Files">The site, by path.</param>
/// <param name="IsGood">Whether the site was built without errors.</param>
/// <param name="IsStale">Whether the input has gone on since, into errors.</param>
/// <param name="Messages">Errors and warnings of the latest build.</param>
internal sealed record PreviewState(
    int Generation,
    IReadOnlyDictionary<string, OutputFile> Files,
    bool IsGood,
    bool IsStale,
    IReadOnlyList<Message> Messages
)
{
    private const int MaxMessages = 50;

    private Lazy<IReadOnlyDictionary<string, OutputFile>> Search { get; init; } =
        new(() => new Dictionary<string, OutputFile>(StringComparer.Ordinal));

    /// <summary>Nothing built yet.</summary>
    public static PreviewState Empty { get; } =
        new(0, new Dictionary<string, OutputFile>(StringComparer.Ordinal), IsGood: false, IsStale: false, []);

    /// <summary>
    /// After another build: its site, unless it has errors and the one shown has none; then the one shown stays, with
    /// the messages.
    /// </summary>
    /// <param name="files">The site.</param>
    /// <param name="messages">What the build had to say.</param>
    /// <param name="search">Files of the search, made when someone searches.</param>
    public PreviewState Next(
        IReadOnlyList<OutputFile> files,
        SortedMessages messages,
        Lazy<IReadOnlyList<OutputFile>>? search = null
    )
    {
        var shown = messages
            .All.Where(message => message.Severity > Severity.Note)
            .OrderByDescending(message => message.Severity)
            .Take(MaxMessages)
            .ToList();
        return IsGood && messages.Errors > 0
            ? this with
            {
                IsStale = true,
                Messages = shown,
            }
            : new PreviewState(Generation + 1, IndexByPath(files), messages.Errors == 0, IsStale: false, shown)
            {
                Search = new(() => IndexByPath(search?.Value ?? [])),
            };
    }

    /// <summary>
    /// The file of a path; null where there is none. Only below <c>search/</c> can the search have it.
    /// </summary>
    public OutputFile? Find(string path) =>
        Files.TryGetValue(path, out var file)
        || (path.StartsWith("search/", StringComparison.Ordinal) && Search.Value.TryGetValue(path, out file))
            ? file
            : null;

    /// <summary>After a build that failed as a whole.</summary>
    public PreviewState Next(Message failure) => this with { IsStale = Files.Count > 0, Messages = [failure] };

    /// <summary>Of two files of one path the first.</summary>
    private static Dictionary<string, OutputFile> IndexByPath(IReadOnlyList<OutputFile> files)
    {
        var byPath = new Dictionary<string, OutputFile>(files.Count, StringComparer.Ordinal);
        foreach (var file in files)
        {
            byPath.TryAdd(file.Path, file);
        }

        return byPath;
    }
}
