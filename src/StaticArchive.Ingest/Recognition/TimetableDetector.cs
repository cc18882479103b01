using System.Globalization;
using StaticArchive.Ingest.Drafts;

namespace StaticArchive.Ingest.Recognition;

/// <summary>Lines of a programme: <c>09.30 Registration and coffee</c>.</summary>
internal static class TimetableDetector
{
    /// <summary>Whether such lines begin at an index: two of them, in one block or one below the other.</summary>
    public static bool IsTimetable(IReadOnlyList<Draft> drafts, int i)
    {
        if (i >= drafts.Count || !IsTimed(drafts[i].Text))
        {
            return false;
        }

        return drafts[i].Content.Breaks.Count > 0
            ? drafts[i].Content.Lines().Skip(1).Any(line => IsTimed(line.Text))
            : i + 1 < drafts.Count && IsTimed(drafts[i + 1].Text);
    }

    /// <summary>
    /// Whether hours and minutes begin a line. With a stop between they may number a section, <c>12.17 Grants</c>; a
    /// programme keeps to fives.
    /// </summary>
    public static bool IsTimed(string text) =>
        text.Length > 6
        && text[2] is '.' or ':'
        && text[5] is ' ' or '-' or '–'
        && int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
        && int.TryParse(text.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
        && hour < 24
        && minute < 60
        && (text[2] == ':' || minute % 5 == 0);
}
