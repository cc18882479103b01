using Spectre.Console;

namespace StaticArchive.Commands.Reporting;

/// <summary>What a run tells about how far it is.</summary>
/// <param name="Station">A station begins: <c>read</c>, <c>link</c>, <c>publish</c>, <c>write</c>.</param>
/// <param name="Files">So many of so many files are written; called from any thread.</param>
internal sealed record Stages(Action<string> Station, Action<int, int> Files);

/// <summary>Shows how far a run is: bars on a terminal, a line a station elsewhere, nothing where only errors are wanted.</summary>
internal static class Progress
{
    /// <summary>Does the work and shows it.</summary>
    public static T Show<T>(RunOptions options, Surroundings around, Func<Stages, T> work)
    {
        if (options.Quiet)
        {
            return work(new Stages(_ => { }, (_, _) => { }));
        }

        return around.ShowsBars ? Bars(around, work) : work(new Stages(station => around.Error.WriteLine(station), (_, _) => { }));
    }

    private static T Bars<T>(Surroundings around, Func<Stages, T> work)
    {
        var bars = Terminal.Of(around.Error, isTerminal: true).Progress().AutoClear(true).HideCompleted(false)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
        return bars.Start(context =>
        {
            ProgressTask? current = null;
            var result = work(new Stages(Begin, (done, total) => current!.MaxValue(total).Value(done)));
            Finish(current);
            return result;

            void Begin(string station)
            {
                Finish(current);
                current = context.AddTask(station, autoStart: true, maxValue: 1).IsIndeterminate(station != "write");
            }
        });
    }

    private static void Finish(ProgressTask? task) => task?.IsIndeterminate(false).Value(task.MaxValue);
}
