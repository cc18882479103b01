using System.CommandLine;
using System.CommandLine.Invocation;
using StaticArchive.Commands.Hosting;
using StaticArchive.Commands.New;
using StaticArchive.Commands.Preview;
using StaticArchive.Commands.Reporting;
using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands;

/// <summary>The commands, and what becomes of a fault: a sentence and an exit code, never a stack trace.</summary>
internal static class CommandLine
{
    /// <summary>
    /// Exit code: 0 done, 1 errors in the input, 2 wrong usage, 3 a fault of the machine or the program.
    /// </summary>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        HostEnvironment environment,
        CancellationToken stop = default
    )
    {
        try
        {
            var parsed = Root(environment).Parse(arguments);
            if (parsed.Action is ParseErrorAction failure)
            {
                failure.ShowHelp = false;
            }

            var exit = await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = environment.Out,
                    Error = environment.Error,
                    EnableDefaultExceptionHandler = false,
                },
                stop
            );
            return parsed.Errors.Count > 0 ? FatalErrorException.UsageExitCode : exit;
        }
        catch (Exception exception) when (FindFault(exception) is { } fault)
        {
            MessagePrinter.Print(fault.Diagnostic, environment);
            PrintCause(exception, arguments, environment);
            return fault.ExitCode;
        }
        catch (Exception exception)
        {
            var first = exception is AggregateException { InnerExceptions: [var inner, ..] } ? inner : exception;
            MessagePrinter.Print(MessageCatalog.UnhandledException(first), environment);
            PrintCause(exception, arguments, environment);
            return FatalErrorException.MachineExitCode;
        }
    }

    private static RootCommand Root(HostEnvironment environment)
    {
        var shared = new GlobalOptions();
        var root = new RootCommand(
            "Turns a folder of papers into an annotated, searchable, citable website. Without a command it "
                + "builds the archive whose input/ is here or in a folder above."
        );
        shared.AddTo(root);
        root.SetAction(parsed => BuildCommand.Run(shared.Bind(parsed), environment));
        root.Options.Add(shared.Bag);
        var build = new Command("build", "Read input/, write the site to output/.") { shared.Bag };
        build.SetAction(parsed => BuildCommand.Run(shared.Bind(parsed), environment));
        var fix = new Option<bool>("--fix")
        {
            Description =
                "Write the refreshed quote, prefix and suffix of annotations and evidence whose words have moved.",
        };
        var check = new Command("check", "Read and link everything, write nothing; exit code 1 if there are errors.")
        {
            fix,
            shared.Published,
        };
        check.SetAction(
            (parsed, stop) => CheckCommand.RunAsync(shared.Bind(parsed), parsed.GetValue(fix), environment, stop)
        );
        root.Subcommands.Add(build);
        root.Subcommands.Add(PreviewCommand.Create(shared, environment));
        root.Subcommands.Add(check);
        root.Subcommands.Add(NewCommand.Create(shared, environment));
        return root;
    }

    private static FatalErrorException? FindFault(Exception exception) =>
        exception as FatalErrorException
        ?? (exception as AggregateException)?.Flatten().InnerExceptions.OfType<FatalErrorException>().FirstOrDefault();

    private static void PrintCause(Exception exception, IReadOnlyList<string> arguments, HostEnvironment environment)
    {
        if (arguments.Contains("--verbose", StringComparer.Ordinal))
        {
            environment.Error.WriteLine(TerminalText.EscapeLines(exception.ToString()));
        }
    }
}
