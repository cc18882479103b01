using System.Globalization;
using StaticArchive.Ingest.Formats.Pdf.Layout;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>What a note at the foot of a page begins with: a raised or plain number, <c>*</c>, <c>†</c>.</summary>
/// <param name="Label">The number or sign.</param>
/// <param name="IsRaised">Whether it is raised, which no line of text begins with.</param>
internal sealed record FootnoteMarker(string Label, bool IsRaised)
{
    private const string Signs = "*†‡§¶‖";
    private const int LongestLabel = 4;
    private const int MaxDigits = 3;

    /// <summary>The marker that a line begins with; null for none.</summary>
    public static FootnoteMarker? Parse(PlacedLine line)
    {
        var first = line.Line.Runs.FirstOrDefault(run => run.Text.Trim().Length > 0);
        if (first is null)
        {
            return null;
        }

        if (first.IsRaised)
        {
            return IsLabel(first.Text.Trim()) && line.Text.Length > first.Text.Trim().Length
                ? new FootnoteMarker(first.Text.Trim(), IsRaised: true)
                : null;
        }

        return ParsePlain(line.Text, first);
    }

    /// <summary>
    /// Whether it begins a note below another: a plain number that is not the next one begins a line of it,
    /// <c>12 May</c>.
    /// </summary>
    public bool CanFollow(FootnoteMarker? above) =>
        IsRaised
        || above is null
        || (Parse(Label) is var number && Parse(above.Label) is var last && number == last + 1);

    /// <summary>The labels of a raised run: <c>3</c> and <c>4</c> of <c>3,4</c>.</summary>
    public static IEnumerable<string> SplitLabels(LayoutRun run) =>
        run.Text.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Where(IsLabel);

    /// <summary>The tokens of a raised run that may be markers: <c>3</c>, <c>†</c>, <c>a</c>.</summary>
    public static bool IsLabel(string text) =>
        text.Length is > 0 and <= LongestLabel
        && (
            (text.Length <= MaxDigits && text.All(char.IsAsciiDigit))
            || text.All(unit => Signs.Contains(unit, StringComparison.Ordinal))
            || (text.Length == 1 && char.IsAsciiLetterLower(text[0]))
        );

    private static int Parse(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>
    /// <c>12 The count is of towns.</c>, <c>12. The count</c>, <c>[12] The count</c>, <c>* The count</c>
    /// </summary>
    private static FootnoteMarker? ParsePlain(string text, LayoutRun first)
    {
        var start = text[0] is '[' or '(' ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < MaxDigits && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end == start ? ParseSign(text)
            : text[start] != '0' && IsApart(text, end, first) ? new FootnoteMarker(text[start..end], IsRaised: false)
            : null;
    }

    private static FootnoteMarker? ParseSign(string text)
    {
        var sign = text.TakeWhile(unit => Signs.Contains(unit, StringComparison.Ordinal)).Count();
        return sign is > 0 and <= LongestLabel && sign < text.Length
            ? new FootnoteMarker(text[..sign], IsRaised: true)
            : null;
    }

    /// <summary>A blank or a change of letters behind the number, and then no small letter.</summary>
    private static bool IsApart(string text, int end, LayoutRun first)
    {
        end += end < text.Length && text[end] is '.' or ')' or ']' ? 1 : 0;
        return end < text.Length
            && (char.IsWhiteSpace(text[end]) || first.Text.Trim() == text[..end])
            && !char.IsLower(text[end..].TrimStart().FirstOrDefault('a'));
    }
}
