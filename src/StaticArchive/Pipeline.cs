using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;
using StaticArchive.Publish;
using StaticArchive.Publish.Search;
using StaticArchive.Publish.Site;

namespace StaticArchive;

/// <summary>The whole line, in order, with the time of each station.</summary>
public static class Pipeline
{
    /// <summary>What a run gave: the linked archive, the files of the site, the seconds each station took.</summary>
    public sealed record Result(
        Archive Archive,
        IReadOnlyList<OutputFile> Files,
        IReadOnlyList<(string Station, double Seconds)> Times
    )
    {
        /// <summary>
        /// Files of the search, made when they are asked for; among all the files, unless a preview has left them for
        /// later.
        /// </summary>
        public required Lazy<IReadOnlyList<OutputFile>> Search { get; init; }

        /// <summary>What of the archive is published.</summary>
        public required SiteIndex Site { get; init; }
    }

    /// <summary>
    /// What a run begins with: messages from reading the disk, the cache, and whether the search may wait until it is
    /// asked for.
    /// </summary>
    public sealed record Options(
        IReadOnlyList<Message> ReadMessages,
        IBuildCache? Cache = null,
        bool IsSearchDeferred = false
    )
    {
        /// <summary>Is told within a station that so many of so many steps are done; from any thread.</summary>
        public Action<int, int>? OnStep { get; init; }
    }

    /// <summary>
    /// Files in, files out; no other effects. Beside each station stands Statiq's name for it.
    /// <paramref name="progress"/> is told the name of each as it begins.
    /// </summary>
    public static Result Run(
        IReadOnlyList<InputFile> input,
        Func<Settings, Settings> overrides,
        Action<string> progress,
        Options? start = null
    )
    {
        var stations = new StationTimer(progress);
        var (cache, onStep) = (start?.Cache, start?.OnStep);
        var intake = stations.Measure("read", () => Ingestion.Read(input, overrides, cache, onStep)); // Input
        intake = intake with { Messages = [.. start?.ReadMessages ?? [], .. intake.Messages] };
        var archive = stations.Measure("link", () => Linking.Link(intake, cache, onStep)); // Process
        // PostProcess
        var search = new SearchOptions(cache, start?.IsSearchDeferred == true ? null : onStep);
        var site = stations.Measure("publish", () => Publishing.PublishPages(archive, search));
        var files =
            start?.IsSearchDeferred != true
                ? stations.Measure("search", () => Publishing.MergeByPath(site.Files, site.SearchFiles.Value))
                : site.Files; // IO.Write is Output
        return new Result(SearchCaseChecker.Check(archive, site.Index, site.SearchFiles), files, stations.Times)
        {
            Search = site.SearchFiles,
            Site = site.Index,
        };
    }
}
