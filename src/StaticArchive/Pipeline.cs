using System.Diagnostics;
using StaticArchive.Documents;
using StaticArchive.Ingest;
using StaticArchive.Link;
using StaticArchive.Publish;

namespace StaticArchive;

/// <summary>The whole line, in order, with the time of each station.</summary>
public static class Pipeline
{
    /// <summary>What a run gave: the linked archive, the files of the site, the seconds each station took.</summary>
    public sealed record Result(Archive Archive, IReadOnlyList<OutputFile> Files, IReadOnlyList<(string Station, double Seconds)> Times);

    /// <summary>
    /// Files in, files out; touches nothing else. Beside each station stands Statiq's name for it. <paramref name="progress"/> is
    /// told the name of each as it begins; <paramref name="trouble"/> is what reading the disk had to say.
    /// </summary>
    public static Result Run(IReadOnlyList<InputFile> input, Func<Settings, Settings> overrides, Action<string> progress, IReadOnlyList<Message>? trouble = null)
    {
        var times = new List<(string, double)>();
        var intake = Timed("read", () => Ingestion.Read(input, overrides));        // Input
        intake = intake with { Messages = [.. trouble ?? [], .. intake.Messages] };
        var archive = Timed("link", () => Linking.Link(intake));                   // Process
        var files = Timed("publish", () => Publishing.Publish(archive));           // PostProcess; Disk.Write is Output
        archive = archive with { Messages = [.. archive.Messages.Concat(Publish.Search.SelfSearch.Check(archive, files)).Order()] };
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
