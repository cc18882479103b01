using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>Finds numbers that may point at notes; whether they do the numbers of the notes have to prove.</summary>
internal static class NoteMarkerScanner
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Stops = ".,;:?!)]”’\"'»…";
    private const int MaxDigits = 3;
    private const int YearDigits = 4;

    /// <summary>All candidates of a block, in order.</summary>
    public static IEnumerable<NoteMarkerCandidate> Scan(Draft draft, int index)
    {
        var text = draft.Text;
        var raised = FindStarts(draft, MarkKind.Superscript);
        var marked = FindStarts(draft, MarkKind.NoteReference);
        for (var at = 1; at < text.Length; at++)
        {
            if (!IsFigure(text[at]) || IsFigure(text[at - 1]) || marked.Contains(at))
            {
                continue;
            }

            var end = at + 1;
            while (end < text.Length && IsFigure(text[end]))
            {
                end++;
            }

            if (Create(text, new Span(at, end), raised.Contains(at)) is { } found)
            {
                yield return found with
                {
                    Draft = index,
                };
                if (EndsName(text, found) is { } inner)
                {
                    yield return inner with
                    {
                        Draft = index,
                    };
                }
            }

            at = end;
        }
    }

    /// <summary>Where the marks of a kind begin.</summary>
    public static HashSet<int> FindStarts(Draft draft, MarkKind kind) =>
        [.. draft.Content.Marks.Where(mark => mark.Kind == kind).Select(mark => mark.Span.Start)];

    /// <summary>The number that figures say, raised or not; 0 where there are too many.</summary>
    public static int ParseNumber(ReadOnlySpan<char> figures)
    {
        var number = 0;
        foreach (var figure in figures)
        {
            var raised = Superscripts.IndexOf(figure, StringComparison.Ordinal);
            number = (number * 10) + (raised >= 0 ? raised : figure - '0');
        }

        return figures.Length is > 0 and <= MaxDigits ? number : 0;
    }

    /// <summary>Whether a unit is a figure, raised or not.</summary>
    public static bool IsFigure(char unit) => char.IsAsciiDigit(unit) || IsRaised(unit);

    /// <summary>Whether a unit is a raised figure.</summary>
    public static bool IsRaised(char unit) => unit > '~' && Superscripts.Contains(unit, StringComparison.Ordinal);

    private static NoteMarkerCandidate? Create(string text, Span figures, bool isMarked)
    {
        if (isMarked || IsRaised(text[figures.Start]))
        {
            return At(text, figures, NoteMarkerStyle.Raised, 3);
        }

        // It was found in 2012⁶, whose note a conversion has glued to the year: 20126
        var number = IsYear(text, figures) ? new Span(figures.Start + YearDigits, figures.End) : figures;
        var (before, after) = (text[number.Start - 1], number.End < text.Length ? text[number.End] : ' ');
        return (before, after) switch
        {
            ('[', ']') => At(text, number, NoteMarkerStyle.Bracketed, 3),
            ('(', ')') => At(text, number, NoteMarkerStyle.Parenthesised, 3),
            _ => IsEnd(text, number.End) && RateGlued(text, number.Start) is var quality and >= 0
                ? At(text, number, NoteMarkerStyle.Glued, quality)
                : null,
        };
    }

    private static NoteMarkerCandidate? At(string text, Span figures, NoteMarkerStyle style, int quality) =>
        ParseNumber(figures.Slice(text)) is var number and > 0
            ? new NoteMarkerCandidate(0, figures, number, style, quality)
            : null;

    /// <summary>A note glued to a name that ends in a figure: <c>Power3¹⁵</c> became <c>Power315</c>.</summary>
    private static NoteMarkerCandidate? EndsName(string text, NoteMarkerCandidate marker) =>
        marker is { Style: NoteMarkerStyle.Glued, Span.Length: > 1 }
        && char.IsLetter(text[marker.Span.Start - 1])
        && text[marker.Span.Start + 1] != '0'
            ? At(text, new Span(marker.Span.Start + 1, marker.Span.End), NoteMarkerStyle.Glued, 0)
            : null;

    private static bool IsYear(string text, Span figures) =>
        figures.Length > YearDigits
        && figures.Length <= YearDigits + MaxDigits
        && int.Parse(text.AsSpan(figures.Start, YearDigits), System.Globalization.CultureInfo.InvariantCulture)
            is > 1500
                and < 2100;

    /// <summary>Behind it the word ends, and no decimals and no per cent follow.</summary>
    private static bool IsEnd(string text, int at) =>
        at >= text.Length
        || !(char.IsLetterOrDigit(text[at]) || text[at] is '%' or '°' or '/' or '=')
            && !(text[at] is '.' or ',' or '-' or '–' && at + 1 < text.Length && char.IsDigit(text[at + 1]));

    /// <summary>How likely figures behind a unit are a marker; -1 where they are none.</summary>
    private static int RateGlued(string text, int at)
    {
        var before = text[at - 1];
        if (char.IsLetter(before))
        {
            return RateWord(text, at);
        }

        if (!Stops.Contains(before, StringComparison.Ordinal))
        {
            return before is '%' || char.IsDigit(before) ? 1 : -1;
        }

        var isDecimal = before is '.' or ',' or ':' && at > 1 && char.IsDigit(text[at - 2]);
        return isDecimal ? RateDecimal(text, at) : 3;
    }

    /// <summary>
    /// <c>in 1906.1 Free</c> behind a year, <c>by 12.4 Others</c> where a sentence begins; <c>see 4.3)</c> is a
    /// number.
    /// </summary>
    private static int RateDecimal(string text, int at)
    {
        if (at > YearDigits && text.AsSpan(at - 1 - YearDigits, YearDigits).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return 2;
        }

        var end = at;
        while (end < text.Length && IsFigure(text[end]))
        {
            end++;
        }

        return end == text.Length || (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]))
            ? 0
            : -1;
    }

    /// <summary><c>care3</c>; <c>km2</c>, <c>CO2</c> and <c>PM10</c> are something else more often than not.</summary>
    private static int RateWord(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return at - start > 2 && char.IsLower(text[at - 1]) ? 2 : 0;
    }
}
