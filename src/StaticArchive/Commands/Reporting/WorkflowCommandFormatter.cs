using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Reporting;

/// <summary>
/// A message as GitHub Actions reads it:
/// <c>::warning file=input/papers/x/paper.yml,line=12,col=5,title=SA0604::the key …</c>.
/// </summary>
internal static class WorkflowCommandFormatter
{
    /// <summary>The line.</summary>
    /// <param name="root">The archive's folder, relative to the repository.</param>
    public static string Format(Message message, string root)
    {
        var (path, line, column) = message.Location;
        var kind = message.Severity switch
        {
            Severity.Note => "notice",
            Severity.Warning => "warning",
            _ => "error",
        };
        var file = root is "." or "" ? path : root.TrimEnd('/') + "/" + path;
        var where = $"file={EscapeProperty(file)}";
        if (line > 0)
        {
            where += $",line={line}" + (column > 0 ? $",col={column}" : "");
        }

        return $"::{kind} {where},title={message.Code}::{EscapeData(message.Text)}";
    }

    private static string EscapeData(string text) =>
        TerminalText.EscapeLines(text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A"));

    private static string EscapeProperty(string text) => EscapeData(text).Replace(":", "%3A").Replace(",", "%2C");
}
