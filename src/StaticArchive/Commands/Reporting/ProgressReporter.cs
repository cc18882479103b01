using Spectre.Console;
using StaticArchive.Commands.Hosting;

namespace StaticArchive.Commands.Reporting;

/// <summary>
/// Shows how far a run is: bars on a terminal, a line a station elsewhere, nothing where only errors are wanted.
/// </summary>
internal static class ProgressReporter
{
    /// <summary>Does the work and shows it.</summary>
    public static T Run<T>(RunOptions options, HostEnvironment environment, Func<ProgressCallbacks, T> work)
    {
        if (options.IsQuiet)
        {
            return work(ProgressCallbacks.None);
        }

        return environment.IsErrorTerminal
            ? RunWithBars(environment, work)
            : work(new ProgressCallbacks(station => environment.Error.WriteLine(station), (_, _) => { }));
    }

    private static T RunWithBars<T>(HostEnvironment environment, Func<ProgressCallbacks, T> work)
    {
        var bars = ConsoleFactory
            .Create(environment.Error, isTerminal: true)
            .Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(
                new SpinnerColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            );
        return bars.Start(context =>
        {
            ProgressTask? current = null;
            var result = work(new ProgressCallbacks(Begin, Step));
            Finish(current);
            return result;

            void Begin(string station)
            {
                Finish(current);
                current = context.AddTask(station, autoStart: true, maxValue: 1).IsIndeterminate(station != "write");
            }

            void Step(int done, int total) => current!.IsIndeterminate(false).MaxValue(total).Value(done);
        });
    }

    private static void Finish(ProgressTask? task) => task?.IsIndeterminate(false).Value(task.MaxValue);
}
