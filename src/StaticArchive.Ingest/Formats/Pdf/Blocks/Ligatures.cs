using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Takes ligatures apart: <c>ﬁeld</c> is <c>field</c> to who searches it.</summary>
internal static class Ligatures
{
    private const char First = '\uFB00';
    private const char Last = '\uFB06';

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The line with letters in their place.</summary>
    public static LayoutLine Resolve(LayoutLine line) =>
        line.Text.AsSpan().ContainsAnyInRange(First, Last)
            ? line.WithRuns([.. line.Runs.Select(run => run with { Text = Resolve(run.Text) })])
            : line;

    private static string Resolve(string text) =>
        string.Concat(text.Select(unit => unit is >= First and <= Last ? Letters[unit - First] : unit.ToString()));
}
