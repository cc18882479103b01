using StaticArchive.Commands.Hosting;
using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.New;

/// <summary>
/// Gets an answer: from an option, or else from the person at the terminal, or else there is a fault that names the
/// option.
/// </summary>
/// <param name="environment">Where to ask.</param>
internal sealed class OptionPrompt(HostEnvironment environment)
{
    /// <summary>Something that has to be said.</summary>
    public string Require(string? given, string option, string question) =>
        Prompt(given, question)
        ?? throw new FatalErrorException(
            MessageCatalog.UsageError(option, "it has to be given"),
            FatalErrorException.UsageExitCode
        );

    /// <summary>Something that may be left open.</summary>
    public string? Prompt(string? given, string question)
    {
        if (!string.IsNullOrWhiteSpace(given))
        {
            return given.Trim();
        }

        if (!environment.IsInteractive)
        {
            return null;
        }

        environment.Out.Write(question + ": ");
        return environment.In.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }
}
