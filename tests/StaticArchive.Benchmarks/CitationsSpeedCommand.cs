using System.Diagnostics;
using StaticArchive.Ingest;
using StaticArchive.Link.Citations;
using StaticArchive.Link.References;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Benchmarks;

/// <summary>
/// <c>citations-speed DIR</c>: how long references, mentions and links of each paper of a folder
/// (<c>DIR/&lt;paper&gt;/paper.md</c>) take once the program is warm, and the same for 60 kB of text: the median and
/// the least of many rounds by the clock, and processor time per round, which a busy machine does not change.
/// </summary>
internal static class CitationsSpeedCommand
{
    private const int WarmUp = 60;
    private const int Rounds = 41;

    /// <summary>Runs it.</summary>
    public static int Run(string[] args)
    {
        if (args.Length != 1)
        {
            Console.Error.WriteLine("usage: citations-speed DIR");
            return 2;
        }

        var intakes = Directory.EnumerateDirectories(args[0]).Order(StringComparer.Ordinal).Select(Read).ToList();
        foreach (var intake in Enumerable.Repeat(intakes, WarmUp / 10).SelectMany(all => all))
        {
            Link(intake);
        }

        var (total, units) = (default(Times), 0);
        foreach (var intake in intakes)
        {
            var times = Measure(intake);
            var length = intake.Documents[0].Text.Length;
            total = new Times(
                total.Median + times.Median,
                total.Least + times.Least,
                total.Processor + times.Processor
            );
            units += length;
            Print(intake.Papers[0].Id, length, times);
        }

        Print("all", units, total);
        Print(
            "for 60,000 units",
            60_000,
            new Times(total.Median / units * 60_000, total.Least / units * 60_000, total.Processor / units * 60_000)
        );
        return 0;
    }

    private static Intake Read(string folder)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, "paper.md"));
        var file = new InputFile($"input/papers/{Path.GetFileName(folder)}/paper.md", bytes);
        return Ingestion.Read([file], settings => settings);
    }

    private readonly record struct Times(double Median, double Least, double Processor);

    private static void Print(string what, int length, Times times) =>
        Console.WriteLine(
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{what, -24} {length, 8} units   median {times.Median, 7:0.00} ms   least "
                    + $"{times.Least, 7:0.00} ms   processor {times.Processor, 7:0.00} ms"
            )
        );

    private static Times Measure(Intake intake)
    {
        var times = new double[Rounds];
        var processor = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            Link(intake);
            times[i] = clock.Elapsed.TotalMilliseconds;
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        Array.Sort(times);
        return new Times(times[Rounds / 2], times[0], processor.TotalMilliseconds / Rounds);
    }

    private static void Link(Intake intake)
    {
        var messages = new List<Message>();
        CitationLinker.Link(intake, ReferenceIndex.Build(intake, messages), messages);
    }
}
