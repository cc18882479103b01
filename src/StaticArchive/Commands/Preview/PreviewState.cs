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

    /// <summary>With the settings broken nothing of the site is as it is meant to be.</summary>
    private const string Settings = "/archive.yml";

    private Lazy<IReadOnlyDictionary<string, OutputFile>> Search { get; init; } =
        new(() => new Dictionary<string, OutputFile>(StringComparer.Ordinal));

    /// <summary>The last site that was built without errors, by path; empty where there was none.</summary>
    private IReadOnlyDictionary<string, OutputFile> LastGood { get; init; } =
        new Dictionary<string, OutputFile>(StringComparer.Ordinal);

    /// <summary>Nothing built yet.</summary>
    public static PreviewState Empty { get; } =
        new(0, new Dictionary<string, OutputFile>(StringComparer.Ordinal), IsGood: false, IsStale: false, []);

    /// <summary>
    /// After another build: its site. An error concerns one file: what that had on the last site without errors stays,
    /// and every other change is shown. With broken settings the one shown stays as a whole.
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
        if (LastGood.Count > 0 && shown.Any(IsAboutSettings))
        {
            return this with { IsStale = true, Messages = shown };
        }

        var isGood = messages.Errors == 0;
        var byPath = IndexByPath(isGood ? files : [.. files, .. LastGood.Values]);
        return new PreviewState(Generation + 1, byPath, isGood, IsStale: false, shown)
        {
            LastGood = isGood ? byPath : LastGood,
            Search = new(() => IndexByPath(search?.Value ?? [])),
        };
    }

    private static bool IsAboutSettings(Message message) =>
        message.Severity == Severity.Error && message.Location.Path.EndsWith(Settings, StringComparison.Ordinal);

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
