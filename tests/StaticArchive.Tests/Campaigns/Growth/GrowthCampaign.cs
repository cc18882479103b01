using System.Diagnostics;
using System.Globalization;
using StaticArchive.Model;
using Xunit.Abstractions;

namespace StaticArchive.Tests.Campaigns.Growth;

/// <summary>
/// Archives of each shape with n, 2n and 4n of what there is much of: the exponent k says that the work grows as the
/// k-th power of the input. Twice as much may take a little more than twice as long; not four times.
/// </summary>
[Collection(TimedAlone.Name)]
public class GrowthCampaign(ITestOutputHelper output)
{
    /// <summary>A clock is not exact; what needs the square of its input has 2.</summary>
    private const double MaxExponent = 1.45;

    /// <summary>Whatever ends within this time may grow as it likes.</summary>
    private static readonly TimeSpan Unmeasurable = TimeSpan.FromSeconds(1.5);

    private static readonly TimeSpan GivenUp = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Names() => [.. GrowthShapes.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Work_grows_as_its_input(string name)
    {
        var shape = GrowthShapes.All.Single(one => one.Name == name);
        var (best, line) = (double.MaxValue, "");
        for (var i = 0; i < 4 && best > MaxExponent; i++)
        {
            var runs = new List<Run>();
            foreach (var times in new[] { 1, 2, 4 })
            {
                runs.Add(await MeasureAsync(shape.Make(times * shape.Size)));
            }

            var exponent = Math.Max(
                IsTimed(runs) ? Exponent(runs, run => run.Time.TotalSeconds) : 0,
                Exponent(runs, run => run.Output)
            );
            best = Math.Min(best, exponent);
            line = Describe(shape, runs);
        }

        output.WriteLine(line);
        Assert.True(best <= MaxExponent, line);
    }

    /// <summary>A clock judges the whole campaign alone, which is run by itself.</summary>
    private static bool IsTimed(IReadOnlyList<Run> runs) => Campaign.IsFull && runs[^1].Time >= Unmeasurable;

    private static string Describe(GrowthShape shape, IReadOnlyList<Run> runs)
    {
        var seconds = string.Join(" / ", runs.Select(run => Format(run.Time.TotalSeconds)));
        var (time, bytes) = (Exponent(runs, run => run.Time.TotalSeconds), Exponent(runs, run => run.Output));
        return $"| {shape.Name, -40} | n = {shape.Size, 6} | {seconds} s | time ~ n^{Format(time)} "
            + $"| bytes ~ n^{Format(bytes)} |";
    }

    private static string Format(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static double Exponent(IReadOnlyList<Run> runs, Func<Run, double> measure) =>
        Math.Log(measure(runs[^1]) / measure(runs[0])) / Math.Log(runs[^1].Input / runs[0].Input);

    private static async Task<Run> MeasureAsync(IReadOnlyList<InputFile> input)
    {
        GC.Collect();
        var (clock, processor, bytes) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, 0L);
        await Task.Run(() =>
                Pipeline
                    .Run(input, settings => settings, _ => { })
                    .Files.AsParallel()
                    .ForAll(file => Interlocked.Add(ref bytes, file.Content().Length))
            )
            .WaitAsync(GivenUp);
        var spent = Environment.CpuUsage.TotalTime - processor;
        return new Run(
            input.Sum(file => (double)file.Bytes.Length),
            spent < clock.Elapsed ? spent : clock.Elapsed,
            bytes
        );
    }

    private sealed record Run(double Input, TimeSpan Time, double Output);
}
