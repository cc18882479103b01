using StaticArchive.Documents;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Publish;
using StaticArchive.Publish.Search;

namespace StaticArchive;

/// <summary>The whole line, in order, with the time of each station.</summary>
public static class Pipeline
{
    /// <summary>What a run gave: the linked archive, the files of the site, the seconds each station took.</summary>
    public sealed record Result(Archive Archive, IReadOnlyList<OutputFile> Files, IReadOnlyList<(string Station, double Seconds)> Times)
    {
        /// <summary>Files of the search, made when they are asked for; among all the files, unless a preview has left them for later.</summary>
        public required Lazy<IReadOnlyList<OutputFile>> Search { get; init; }
    }

    /// <summary>What a run begins with: what reading the disk had to say, what is remembered, and whether the search may wait until it is asked for.</summary>
    public sealed record Start(IReadOnlyList<Message> Trouble, Memory? Memory = null, bool SearchLater = false);

    /// <summary>
    /// Files in, files out; touches nothing else. Beside each station stands Statiq's name for it. <paramref name="progress"/> is
    /// told the name of each as it begins.
    /// </summary>
    public static Result Run(IReadOnlyList<InputFile> input, Func<Settings, Settings> overrides, Action<string> progress, Start? start = null)
    {
        var stations = new Stations(progress);
        var intake = stations.Timed("read", () => Ingestion.Read(input, overrides, start?.Memory));                // Input
        intake = intake with { Messages = [.. start?.Trouble ?? [], .. intake.Messages] };
        var archive = stations.Timed("link", () => Linking.Link(intake, start?.Memory));                           // Process
        var (files, search) = stations.Timed("publish", () => Publishing.PublishPages(archive, start?.Memory));    // PostProcess
        files = start?.SearchLater != true ? stations.Timed("search", () => Publishing.Join(files, search.Value)) : files; // Disk.Write is Output
        return new Result(SelfSearch.Check(archive, search), files, stations.Times) { Search = search };
    }
}
