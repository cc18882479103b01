using StaticArchive.Model.Messages;

namespace StaticArchive.Commands.Reporting;

/// <summary>Messages in order of place, counted.</summary>
/// <param name="All">All of them; under <c>--strict</c> warnings have become errors.</param>
/// <param name="Errors">Number of errors.</param>
/// <param name="Warnings">Number of warnings.</param>
/// <param name="Notes">Number of notes.</param>
internal sealed record SortedMessages(IReadOnlyList<Message> All, int Errors, int Warnings, int Notes)
{
    /// <summary>1 if there are errors, else 0.</summary>
    public int ExitCode => Errors > 0 ? 1 : 0;

    /// <summary>Sorts and counts.</summary>
    public static SortedMessages Create(IReadOnlyList<Message> messages, bool strict)
    {
        var all = messages
            .Select(message =>
                strict && message.Severity == Severity.Warning ? message with { Severity = Severity.Error } : message
            )
            .Order()
            .ToList();
        return new SortedMessages(all, Count(Severity.Error), Count(Severity.Warning), Count(Severity.Note));

        int Count(Severity severity) => all.Count(message => message.Severity == severity);
    }

    /// <summary><c>1 error, 0 warnings, 12 notes</c>.</summary>
    public override string ToString() =>
        $"{FormatCount(Errors, "error")}, {FormatCount(Warnings, "warning")}, {FormatCount(Notes, "note")}";

    /// <summary><c>1 paper</c>, <c>2 papers</c>.</summary>
    public static string FormatCount(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
