using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Fields;

/// <summary>
/// Parts a line that states several fields one after the other: <c>Version: 1.0 Date: March 2016 Author: Ann Lee</c>,
/// <c>Date: May 2010 | Author: Ann Lee</c>.
/// </summary>
internal static class RunInLabelSplitter
{
    /// <summary>Two may stand in a sentence; where both are bold they do not.</summary>
    private const int MinPlainLabels = 3;

    private const int MaxLength = 600;

    private static readonly char[] Separators = [' ', '\t', '|', '·', '•', ';', '–', '—'];

    /// <summary>A part for each field; the line itself where it does not begin with one.</summary>
    public static List<MappedText> Split(MappedText line)
    {
        var starts = line.Text.Length <= MaxLength ? FindLabels(line) : [];
        var isList =
            starts is [0, ..]
            && starts.Exists(start => IsKnown(line.Text, start))
            && starts.Count >= (starts.TrueForAll(start => IsBold(line, start)) ? 2 : MinPlainLabels);
        return isList
            ? [.. starts.Select((start, i) => line.Slice(Trim(line.Text, start, starts.ElementAtOrDefault(i + 1))))]
            : [line];
    }

    /// <summary>Where a known label begins, or a bold word before a colon.</summary>
    private static List<int> FindLabels(MappedText line) =>
        [
            .. Enumerable
                .Range(0, line.Text.Length)
                .Where(i =>
                    char.IsUpper(line.Text[i])
                    && (i == 0 || Separators.Contains(line.Text[i - 1]))
                    && (IsKnown(line.Text, i) || IsBold(line, i))
                ),
        ];

    private static bool IsKnown(string text, int at) => FieldLabelParser.Parse(text[at..]) is { Field: not null };

    /// <summary><c>**Edition**: 2</c>, <c>**Edition:** 2</c></summary>
    private static bool IsBold(MappedText line, int at) =>
        line.Marks.Any(mark =>
            mark.Kind == MarkKind.Strong
            && mark.Span.Start == at
            && line.Text.AsSpan(mark.Span.End - 1).IndexOf(':') is 0 or 1
        );

    /// <summary>Up to where the next one begins, or to the end where that is 0.</summary>
    private static Span Trim(string text, int start, int next) =>
        new(start, start + text.AsSpan()[start..(next > 0 ? next : text.Length)].TrimEnd(Separators).Length);
}
