using Spectre.Console;

namespace StaticArchive.Commands.Reporting;

/// <summary>
/// Consoles that write escape codes to terminals only: left alone, the library writes them into pipes and files too.
/// </summary>
internal static class ConsoleFactory
{
    /// <summary>A console over a writer.</summary>
    public static IAnsiConsole Create(TextWriter writer, bool isTerminal) =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            }
        );
}
