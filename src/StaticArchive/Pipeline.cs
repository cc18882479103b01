using System.Diagnostics;
using StaticArchive.Documents;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Publish;

namespace StaticArchive;

/// <summary>The whole line, in order, with the time of each station.</summary>
public static class Pipeline
{
    /// <summary>What a run gave.</summary>
    /// <param name="Archive">The linked archive.</param>
    /// <param name="Files">The files of the site.</param>
    /// <param name="Times">Seconds of each station, by name.</param>
    public sealed record Result(Archive Archive, IReadOnlyList<OutputFile> Files, IReadOnlyList<(string Station, double Seconds)> Times);

    /// <summary>Files in, files out; touches nothing else. The names in brackets are Statiq's for the same phases.</summary>
    public static Result Run(IReadOnlyList<InputFile> input, Func<Settings, Settings> overrides, Action<string> progress)
    {
        var times = new List<(string, double)>();
        var intake = Timed("read", () => Ingestion.Read(input, overrides));        // Input
        var archive = Timed("link", () => Linking.Link(intake));                   // Process
        var files = Timed("publish", () => Publishing.Publish(archive));           // PostProcess; Disk.Write is Output
        return new Result(archive, files, times);

        T Timed<T>(string station, Func<T> work)
        {
            progress(station);
            var clock = Stopwatch.StartNew();
            var result = work();
            times.Add((station, clock.Elapsed.TotalSeconds));
            return result;
        }
    }
}
