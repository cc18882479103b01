using System.CommandLine;

namespace StaticArchive.Commands.New;

/// <summary><c>new</c>: makes the files that people write, so that nobody has to know their form by heart.</summary>
internal static class NewCommand
{
    /// <summary>The command with its four kinds.</summary>
    public static Command Make(SharedOptions shared, Surroundings around)
    {
        var command = new Command("new", "Make an archive, or add a paper, an event or an annotation to one.");
        command.Subcommands.Add(NewArchive.Make(around));
        command.Subcommands.Add(NewPaper.Make(shared, around));
        command.Subcommands.Add(NewEvent.Make(shared, around));
        command.Subcommands.Add(NewAnnotation.Make(shared, around));
        return command;
    }
}
