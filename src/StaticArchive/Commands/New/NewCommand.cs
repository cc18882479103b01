using System.CommandLine;
using StaticArchive.Commands.Hosting;

namespace StaticArchive.Commands.New;

/// <summary><c>new</c>: makes the files that people write, so that nobody has to know their form by heart.</summary>
internal static class NewCommand
{
    /// <summary>The command with its four kinds.</summary>
    public static Command Create(GlobalOptions shared, HostEnvironment environment)
    {
        var command = new Command("new", "Make an archive, or add a paper, an event or an annotation to one.");
        command.Subcommands.Add(NewArchiveCommand.Create(environment));
        command.Subcommands.Add(NewPaperCommand.Create(shared, environment));
        command.Subcommands.Add(NewEventCommand.Create(shared, environment));
        command.Subcommands.Add(NewAnnotationCommand.Create(shared, environment));
        return command;
    }
}
