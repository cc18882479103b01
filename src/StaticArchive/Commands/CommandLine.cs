using System.CommandLine;
using System.CommandLine.Invocation;
using StaticArchive.Commands.New;
using StaticArchive.Commands.Preview;
using StaticArchive.Commands.Reporting;
using StaticArchive.Documents;
using StaticArchive.OnDisk;

namespace StaticArchive.Commands;

/// <summary>The commands, and what becomes of a fault: a sentence and an exit code, never a stack trace.</summary>
internal static class CommandLine
{
    /// <summary>Exit code: 0 done, 1 errors in the input, 2 wrong usage, 3 a fault of the machine or the program.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings around, CancellationToken stop = default)
    {
        try
        {
            var parsed = Root(around).Parse(arguments);
            if (parsed.Action is ParseErrorAction failure)
            {
                failure.ShowHelp = false;
            }

            var exit = await parsed.InvokeAsync(new InvocationConfiguration { Output = around.Out, Error = around.Error, EnableDefaultExceptionHandler = false }, stop);
            return parsed.Errors.Count > 0 ? FaultException.Usage : exit;
        }
        catch (FaultException fault)
        {
            MessageLines.Print(fault.Report, around);
            PrintCause(fault, arguments, around);
            return fault.ExitCode;
        }
        catch (Exception exception)
        {
            var first = exception is AggregateException { InnerExceptions: [var inner, ..] } ? inner : exception;
            MessageLines.Print(Messages.Unforeseen(first), around);
            PrintCause(exception, arguments, around);
            return FaultException.Machine;
        }
    }

    private static RootCommand Root(Surroundings around)
    {
        var shared = new SharedOptions();
        var root = new RootCommand("Turns a folder of papers into an annotated, searchable, citable website. Without a command it builds the archive whose input/ is here or in a folder above.");
        shared.AddTo(root);
        root.SetAction(parsed => BuildCommand.Run(shared.Of(parsed), around));
        root.Options.Add(shared.Bag);
        var build = new Command("build", "Read input/, write the site to output/.") { shared.Bag };
        build.SetAction(parsed => BuildCommand.Run(shared.Of(parsed), around));
        var fix = new Option<bool>("--fix") { Description = "Write the refreshed quote, prefix and suffix of annotations and evidence whose words have moved." };
        var check = new Command("check", "Read and link everything, write nothing; exit code 1 if there are errors.") { fix, shared.Published };
        check.SetAction((parsed, stop) => CheckCommand.RunAsync(shared.Of(parsed), parsed.GetValue(fix), around, stop));
        root.Subcommands.Add(build);
        root.Subcommands.Add(PreviewCommand.Make(shared, around));
        root.Subcommands.Add(check);
        root.Subcommands.Add(NewCommand.Make(shared, around));
        return root;
    }

    private static void PrintCause(Exception exception, IReadOnlyList<string> arguments, Surroundings around)
    {
        if (arguments.Contains("--verbose", StringComparer.Ordinal))
        {
            around.Error.WriteLine(exception);
        }
    }
}
