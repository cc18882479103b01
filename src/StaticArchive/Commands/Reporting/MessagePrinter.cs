using System.Text;
using StaticArchive.Commands.Hosting;
using StaticArchive.IO;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Reporting;

/// <summary>
/// Prints messages in the compiler's form, which editors link, or in the form that GitHub Actions shows on the changed
/// lines. Notes come as a count with a sample, because an archive has hundreds; <c>--verbose</c> and the site's report
/// have them all.
/// </summary>
internal static class MessagePrinter
{
    /// <summary>Prints all of them to the error stream.</summary>
    public static void Print(
        SortedMessages messages,
        ArchiveFolders folders,
        RunOptions options,
        HostEnvironment environment
    )
    {
        var least =
            options.IsQuiet ? Severity.Error
            : options.IsVerbose ? Severity.Note
            : Severity.Warning;
        var lines = new StringBuilder();
        foreach (var message in messages.All.Where(message => message.Severity >= least))
        {
            lines.Append(FormatLine(message, environment, folders.Root)).Append('\n');
        }

        if (least == Severity.Warning)
        {
            Summarise(messages, lines);
        }

        environment.Error.Write(lines);
    }

    /// <summary>Prints one that is about no file of the archive.</summary>
    public static void Print(Message message, HostEnvironment environment) =>
        environment.Error.WriteLine(
            FormatLine(
                message with
                {
                    Location = message.Location with
                    {
                        Path = DisplayPath.IsRooted(message.Location.Path)
                            ? DisplayPath.Format(message.Location.Path, environment.CurrentDirectory)
                            : message.Location.Path,
                    },
                },
                environment,
                environment.CurrentDirectory
            )
        );

    private static void Summarise(SortedMessages messages, StringBuilder lines)
    {
        foreach (
            var group in messages
                .All.Where(message => message.Severity == Severity.Note)
                .GroupBy(message => message.Code, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            lines.Append($"{SortedMessages.FormatCount(group.Count(), "note")} {group.Key}, such as {group.First()}\n");
        }

        if (messages.Notes > 0)
        {
            lines.Append("All notes: --verbose, or the site's report.\n");
        }
    }

    private static string FormatLine(Message message, HostEnvironment environment, string root) =>
        environment.GetVariable("GITHUB_ACTIONS") == "true"
            ? WorkflowCommandFormatter.Format(
                message,
                DisplayPath.Format(root, environment.GetVariable("GITHUB_WORKSPACE") ?? environment.CurrentDirectory)
            )
            : message.ToString();
}
