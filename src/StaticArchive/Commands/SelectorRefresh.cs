using System.IO;
using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Link.Anchoring;

namespace StaticArchive.Commands;

/// <summary><c>check --fix</c>: writes the refreshed selectors of quotes whose words have moved, and shows each before and after.</summary>
internal static class SelectorRefresh
{
    /// <summary>Mends what can be mended; returns how many quotes were.</summary>
    public static int Run(ArchiveRun run, Surroundings around)
    {
        var archive = run.Result.Archive;
        var library = new Library(archive.Papers, archive.Documents);
        var moved = archive.Annotations.Select(note => (note.Record.Target, note.Anchor))
            .Concat(archive.Events.SelectMany(item => item.Evidence.Concat(item.Disputed.SelectMany(side => side.Evidence))).Select(evidence => (Target: evidence.Record, evidence.Anchor)))
            .Where(pair => pair.Anchor.State == AnchorState.Moved && pair.Target.Place.Line > 0)
            .OrderBy(pair => pair.Target.Place.Path, StringComparer.Ordinal).ThenByDescending(pair => pair.Target.Place.Line).ThenByDescending(pair => pair.Target.Place.Column).ToList();

        // From the end of each file to its beginning, so that the places of those before stay as they are.
        return moved.Count(pair => Mend(run, pair.Target, Refreshed.Of(pair.Target, pair.Anchor, library), around));
    }

    private static bool Mend(ArchiveRun run, QuoteRecord old, QuoteRecord? fresh, Surroundings around)
    {
        var path = Path.Combine(run.Folders.Input, Path.GetRelativePath("input", old.Place.Path));
        if (fresh is null || QuoteFields.Replace(new InputFile(old.Place.Path, Disk.ReadNamed(path)), old, fresh) is not { } bytes)
        {
            around.Out.WriteLine($"{old.Place.Path}({old.Place.Line}): not refreshed; mend it by hand.");
            return false;
        }

        Disk.Replace(path, bytes);
        around.Out.WriteLine($"{old.Place.Path}({old.Place.Line}): refreshed");
        Show("before", old, around);
        Show("after ", fresh, around);
        return true;
    }

    private static void Show(string when, QuoteRecord quote, Surroundings around) =>
        around.Out.WriteLine($"  {when}: {(quote.Prefix is null ? "" : quote.Prefix + " ")}[{quote.Quote}]{(quote.Suffix is null ? "" : " " + quote.Suffix)}");
}
