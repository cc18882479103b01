using StaticArchive.Documents;
using StaticArchive.OnDisk;

namespace StaticArchive.Commands.New;

/// <summary>Gets an answer: from an option, or else from the person at the terminal, or else there is a fault that names the option.</summary>
/// <param name="around">Where to ask.</param>
internal sealed class Ask(Surroundings around)
{
    /// <summary>Something that has to be said.</summary>
    public string For(string? given, string option, string question) =>
        Optional(given, question) ?? throw new FaultException(Messages.WrongUsage(option, "it has to be given"), FaultException.Usage);

    /// <summary>Something that may be left open.</summary>
    public string? Optional(string? given, string question)
    {
        if (!string.IsNullOrWhiteSpace(given))
        {
            return given.Trim();
        }

        if (!around.CanAsk)
        {
            return null;
        }

        around.Out.Write(question + ": ");
        return around.In.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }
}
