using StaticArchive.Commands.Reporting;
using StaticArchive.Documents;

namespace StaticArchive.Commands.Preview;

/// <summary>What the preview shows at a moment.</summary>
/// <param name="Generation">Counts the sites that were shown; a page of an earlier one reloads itself.</param>
/// <param name="Files">The site, by path.</param>
/// <param name="IsGood">Whether the site was built without errors.</param>
/// <param name="Stale">Whether the input has gone on since, into errors.</param>
/// <param name="Messages">Errors and warnings of the latest build.</param>
internal sealed record PreviewState(int Generation, IReadOnlyDictionary<string, OutputFile> Files, bool IsGood, bool Stale, IReadOnlyList<Message> Messages)
{
    private const int MostMessages = 50;

    /// <summary>Nothing built yet.</summary>
    public static PreviewState None { get; } = new(0, new Dictionary<string, OutputFile>(StringComparer.Ordinal), IsGood: false, Stale: false, []);

    /// <summary>
    /// After another build: its site, unless it has errors and the one shown has none; then the one shown stays, with the messages.
    /// </summary>
    public PreviewState After(IReadOnlyList<OutputFile> files, MessageList said)
    {
        var messages = said.All.Where(message => message.Severity > Severity.Note).OrderByDescending(message => message.Severity).Take(MostMessages).ToList();
        return IsGood && said.Errors > 0
            ? this with { Stale = true, Messages = messages }
            : new PreviewState(Generation + 1, files.DistinctBy(file => file.Path, StringComparer.Ordinal).ToDictionary(file => file.Path, StringComparer.Ordinal), said.Errors == 0, Stale: false, messages);
    }

    /// <summary>After a build that failed as a whole.</summary>
    public PreviewState After(Message failure) => this with { Stale = Files.Count > 0, Messages = [failure] };
}
