using System.Diagnostics;
using System.Globalization;

namespace StaticArchive.Benchmarks;

/// <summary>Runs a program and says what it cost.</summary>
internal static class Peer
{
    private const int ChildrenUser = 15;
    private const int ChildrenSystem = 16;
    private const double TicksOfSecond = 100;
    private const int BetweenLooks = 20;

    /// <summary>What a run cost.</summary>
    /// <param name="Wall">Seconds that passed.</param>
    /// <param name="Processor">Seconds of all processors, those of its own children included; not a number where the
    /// system does not tell.</param>
    /// <param name="Peak">Most memory that the process itself held, in bytes.</param>
    public readonly record struct Cost(double Wall, double Processor, long Peak)
    {
        /// <summary>One after the other.</summary>
        public static Cost operator +(Cost one, Cost other) =>
            new(one.Wall + other.Wall, one.Processor + other.Processor, Math.Max(one.Peak, other.Peak));
    }

    /// <summary>
    /// This program where its own build puts it: beside the benchmarks stands a copy whose libraries were not compiled
    /// for the machine.
    /// </summary>
    public static string Ours { get; } =
        Path.Combine(
            AppContext.BaseDirectory.Replace(
                Path.Combine("tests", "StaticArchive.Benchmarks"),
                Path.Combine("src", "StaticArchive"),
                StringComparison.Ordinal
            ),
            "StaticArchive.dll"
        );

    /// <summary>Whether a program can be run.</summary>
    public static bool IsThere(string program, string argument)
    {
        try
        {
            Run(program, [argument]);
            return true;
        }
        catch (Exception exception)
            when (exception is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Runs it to its end; the lines it prints are handed on, or passed over.</summary>
    public static Cost Run(string program, IEnumerable<string> arguments, Action<string>? line = null)
    {
        var (clock, before) = (Stopwatch.StartNew(), OfChildren());
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.OutputDataReceived += (_, printed) => line?.Invoke(printed.Data ?? "");
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0L;
        while (!process.WaitForExit(BetweenLooks))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        return process.ExitCode == 0
            ? new Cost(clock.Elapsed.TotalSeconds, OfChildren() - before, peak)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // it has just ended
        }
    }

    /// <summary>
    /// Seconds of all children that have ended, from Linux's <c>/proc/self/stat</c>: the fields behind the name in
    /// brackets.
    /// </summary>
    private static double OfChildren()
    {
        const string Stat = "/proc/self/stat";
        if (!File.Exists(Stat))
        {
            return double.NaN;
        }

        var text = File.ReadAllText(Stat);
        var fields = text[text.LastIndexOf(')')..].Split(' ');
        return (Number(fields[ChildrenUser - 1]) + Number(fields[ChildrenSystem - 1])) / TicksOfSecond;
    }

    private static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);
}
