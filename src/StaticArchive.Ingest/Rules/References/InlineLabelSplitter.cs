using System.Globalization;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Divides lines that hold several numbered entries: <c>[1] Abbot N. Boats. 1988. [2] Barr K. Carts. 1991.</c> Only the
/// number that is due divides one, and only where no line begins with it.
/// </summary>
internal static class InlineLabelSplitter
{
    private const int ShortestEntry = 20;

    /// <summary>The lines, those with several entries divided.</summary>
    public static List<LabelledLine> Split(List<LabelledLine> lines)
    {
        var first = lines.Find(line => line.Label.IsMatch)?.Label ?? default;
        if (!first.IsMatch || first.Number < 0)
        {
            return lines;
        }

        var known = lines.Where(line => line.Label.Form == first.Form).Select(line => line.Label.Number).ToHashSet();
        var result = new List<LabelledLine>(lines.Count);
        var number = -1;
        foreach (var line in lines)
        {
            number = line.Label.Form == first.Form ? line.Label.Number : number;
            var rest = line;
            while (number >= 0 && !known.Contains(number + 1) && FindLabel(rest, first.Form, number + 1) is { } at)
            {
                result.Add(rest with { Line = rest.Line with { Content = Cut(rest, 0, at) } });
                var below = rest.Line with
                {
                    Content = Cut(rest, at, rest.Line.Content.Text.Length),
                    IsBlockStart = false,
                    IsListItem = false,
                };
                rest = new LabelledLine(below, ReferenceLabel.Parse(below.Content.Text));
                number++;
            }

            result.Add(rest);
        }

        return result;
    }

    private static Sources.MappedText Cut(LabelledLine line, int start, int end) =>
        line.Line.Content.Slice(new Span(start, end));

    /// <summary>Where the label with a number stands within a line; null for nowhere.</summary>
    private static int? FindLabel(LabelledLine line, ReferenceLabelForm form, int number)
    {
        var text = line.Line.Content.Text;
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var printed = form switch
        {
            ReferenceLabelForm.Bracket => $"[{digits}]",
            ReferenceLabelForm.Parentheses => $"({digits})",
            ReferenceLabelForm.Stop => $"{digits}.",
            ReferenceLabelForm.ClosingParenthesis => $"{digits})",
            _ => digits,
        };
        for (
            var at = text.IndexOf(printed, Math.Min(ShortestEntry, text.Length), StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(printed, at + 1, StringComparison.Ordinal)
        )
        {
            if (text[at - 1] == ' ' && IsLabel(text, at, form))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>
    /// The words above have ended, and a name or a title follows; where the label is a mere number with a stop,
    /// <c>Mariner. 2. Barr K.</c>, both parts have a year.
    /// </summary>
    private static bool IsLabel(string text, int at, ReferenceLabelForm form)
    {
        var (above, below) = (text[..at].TrimEnd(), text[at..]);
        var label = ReferenceLabel.Parse(below);
        if (label.Form != form || label.End + 1 >= below.Length || ReferenceSegmenter.EndsMidClause(above))
        {
            return false;
        }

        var rest = below.AsSpan(label.End);
        var opens = char.IsUpper(rest[0]) || ReferenceNameScanner.StartsWithParticle(rest);
        return form == ReferenceLabelForm.Bracket
            ? opens || !SentenceBoundaryDetector.IsUnterminated(above)
            : opens
                && !SentenceBoundaryDetector.IsUnterminated(above)
                && YearDetector.HasYear(above)
                && YearDetector.HasYear(rest);
    }
}
