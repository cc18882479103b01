using StaticArchive.Commands.Hosting;
using StaticArchive.Ingest.Yaml;
using StaticArchive.IO;
using StaticArchive.Link.Anchoring;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Commands;

/// <summary>
/// <c>check --fix</c>: writes the refreshed selectors of quotes whose words have moved, and shows each before and
/// after.
/// </summary>
internal static class SelectorRefresher
{
    /// <summary>Rewrites the quotes that can be; returns how many were.</summary>
    public static int Run(ArchiveRun run, HostEnvironment environment)
    {
        var archive = run.Result.Archive;
        var corpus = new QuoteCorpus(archive.Papers, archive.Documents);
        var moved = archive
            .Annotations.Select(note => (note.Record.Target, note.Anchor))
            .Concat(
                archive
                    .Events.SelectMany(item => item.Evidence.Concat(item.Disputed.SelectMany(side => side.Evidence)))
                    .Select(evidence => (Target: evidence.Record, evidence.Anchor))
            )
            .Where(pair => pair.Anchor.State == AnchorState.Moved && pair.Target.Location.Line > 0)
            .OrderBy(pair => pair.Target.Location.Path, StringComparer.Ordinal)
            .ThenByDescending(pair => pair.Target.Location.Line)
            .ThenByDescending(pair => pair.Target.Location.Column)
            .ToList();

        // From the end of each file to its beginning, so that a rewritten quote moves no other.
        return moved.Count(pair =>
            RefreshOne(run, pair.Target, SelectorUpdater.Update(pair.Target, pair.Anchor, corpus), environment)
        );
    }

    private static bool RefreshOne(
        ArchiveRun run,
        TextQuoteSelector old,
        TextQuoteSelector? fresh,
        HostEnvironment environment
    )
    {
        var path = Path.GetRelativePath("input", old.Location.Path);
        if (
            fresh is null
            || QuoteSelectorEditor.Replace(
                new InputFile(old.Location.Path, FileSystem.ReadFile(Path.Combine(run.Folders.Input, path))),
                old,
                fresh
            )
                is not { } bytes
        )
        {
            PrintLine($"{old.Location.Path}({old.Location.Line}): not refreshed; mend it by hand.", environment);
            return false;
        }

        FileSystem.ReplaceFile(run.Folders.Input, path, bytes);
        PrintLine($"{old.Location.Path}({old.Location.Line}): refreshed", environment);
        Print("before", old, environment);
        Print("after ", fresh, environment);
        return true;
    }

    private static void Print(string when, TextQuoteSelector quote, HostEnvironment environment)
    {
        var (before, after) = (
            quote.Prefix is null ? "" : quote.Prefix + " ",
            quote.Suffix is null ? "" : " " + quote.Suffix
        );
        PrintLine($"  {when}: {before}[{quote.Exact}]{after}", environment);
    }

    private static void PrintLine(string line, HostEnvironment environment) =>
        environment.Out.WriteLine(TerminalText.EscapeLine(line));
}
