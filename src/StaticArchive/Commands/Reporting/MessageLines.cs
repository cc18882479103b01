using System.Text;
using StaticArchive.Documents;
using StaticArchive.OnDisk;

namespace StaticArchive.Commands.Reporting;

/// <summary>
/// Prints messages in the compiler's form, which editors link, or in the form that GitHub Actions shows on the changed lines.
/// Notes come as a count with a sample, because an archive has hundreds; <c>--verbose</c> and the site's report have them all.
/// </summary>
internal static class MessageLines
{
    /// <summary>Prints all of them to the error stream.</summary>
    public static void Print(MessageList said, ArchiveFolders folders, RunOptions options, Surroundings around)
    {
        var least = options.Quiet ? Severity.Error : options.Verbose ? Severity.Note : Severity.Warning;
        var lines = new StringBuilder();
        foreach (var message in said.All.Where(message => message.Severity >= least))
        {
            lines.Append(Line(message, around, folders.Root)).Append('\n');
        }

        if (least == Severity.Warning)
        {
            Summarise(said, lines);
        }

        around.Error.Write(lines);
    }

    /// <summary>Prints one that is about no file of the archive.</summary>
    public static void Print(Message message, Surroundings around) =>
        around.Error.WriteLine(Line(message with { Place = message.Place with { Path = ShownPath.IsFull(message.Place.Path) ? ShownPath.Of(message.Place.Path, around.Folder) : message.Place.Path } }, around, around.Folder));

    private static void Summarise(MessageList said, StringBuilder lines)
    {
        foreach (var group in said.All.Where(message => message.Severity == Severity.Note).GroupBy(message => message.Code, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            lines.Append($"{MessageList.Number(group.Count(), "note")} {group.Key}, such as {group.First()}\n");
        }

        if (said.Notes > 0)
        {
            lines.Append("All notes: --verbose, or the site's report.\n");
        }
    }

    private static string Line(Message message, Surroundings around, string root) =>
        around.Variable("GITHUB_ACTIONS") == "true" ? WorkflowCommand.Of(message, ShownPath.Of(root, around.Variable("GITHUB_WORKSPACE") ?? around.Folder)) : message.ToString();
}
