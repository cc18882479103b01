using StaticArchive.Commands.Hosting;
using StaticArchive.Ingest;
using StaticArchive.IO;
using StaticArchive.Link;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.New;

/// <summary>Reads back what a command has written, and says what is wrong with it.</summary>
internal static class WrittenFileChecker
{
    /// <summary>Prints warnings and errors about a file; the exit code, 1 where there is an error.</summary>
    public static int Check(ArchiveFolders folders, string path, HostEnvironment environment)
    {
        var messages = Linking
            .Link(Ingestion.Read(FileSystem.Read(folders.Input), settings => settings))
            .Messages.Where(message => message.Severity > Severity.Note && message.Location.Path == path)
            .ToList();
        foreach (var message in messages)
        {
            environment.Error.WriteLine(message);
        }

        return messages.Exists(message => message.Severity == Severity.Error) ? 1 : 0;
    }
}
