using StaticArchive.Commands.Hosting;
using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.New;

/// <summary>
/// Gets an answer: from an option, or else from the person at the terminal, who is asked again where an answer cannot
/// be used; or else there is a fault that names the option.
/// </summary>
/// <param name="environment">Where to ask.</param>
internal sealed class OptionPrompt(HostEnvironment environment)
{
    /// <summary>Something that has to be said.</summary>
    public string Require(string? given, string option, string question, Func<string, string?>? check = null)
    {
        while (true)
        {
            if (Prompt(given, option, question, check) is { } answer)
            {
                return answer;
            }

            if (!environment.IsInteractive || environment.In.Peek() < 0)
            {
                throw CreateFault(option, "it has to be given");
            }

            environment.Out.WriteLine("It has to be said.");
        }
    }

    /// <summary>Something that may be left open.</summary>
    /// <param name="given">What the option says.</param>
    /// <param name="option">Its name: <c>--date</c>.</param>
    /// <param name="question">What to ask for.</param>
    /// <param name="check">What is wrong with an answer; null for nothing.</param>
    public string? Prompt(string? given, string option, string question, Func<string, string?>? check = null)
    {
        if (!string.IsNullOrWhiteSpace(given))
        {
            return check?.Invoke(given.Trim()) is { } fault ? throw CreateFault(option, fault) : given.Trim();
        }

        while (environment.IsInteractive)
        {
            environment.Out.Write(question + ": ");
            if (environment.In.ReadLine()?.Trim() is not { Length: > 0 } answer)
            {
                return null;
            }

            if (check?.Invoke(answer) is not { } why)
            {
                return answer;
            }

            environment.Out.WriteLine(TerminalText.EscapeLine($"{char.ToUpperInvariant(why[0])}{why[1..]}."));
        }

        return null;
    }

    private static FatalErrorException CreateFault(string option, string why) =>
        new(MessageCatalog.UsageError(option, why), FatalErrorException.UsageExitCode);
}
