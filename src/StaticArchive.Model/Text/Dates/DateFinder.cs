using System.Globalization;

namespace StaticArchive.Model.Text.Dates;

/// <summary>
/// All dates of a line, in whatever form documents print them: <c>14th June 2019</c>, <c>June 14, 2019</c>,
/// <c>14/06/19</c>, <c>14. März 2013</c>, <c>3 de mayo de 2010</c>, <c>Spring 2014</c>, <c>2012/13</c>.
/// </summary>
/// <param name="monthFirst">Whether <c>03/02/2011</c> is the second of March, as in the United States.</param>
public sealed class DateFinder(bool monthFirst)
{
    private const int LongestGap = 12;

    private static readonly HashSet<string> Connectors = WordList.ParseSet(
        "of de del di o day the",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Words after which a number is not a day: <c>Report 6 November 2013</c></summary>
    private static readonly HashSet<string> NumberedWords = WordList.ParseSet(
        "paper papers report no nr number issue vol volume briefing bulletin circular part chapter section page item "
            + "papier bericht numéro",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>EDTF codes of seasons, by their names in the languages that documents are read in.</summary>
    private static readonly Dictionary<string, int> Seasons = WordList.ParseMap(
        StringComparer.Ordinal,
        (21, "spring fruhjahr fruhling printemps primavera gwanwyn"),
        (22, "summer sommer ete verano estate haf"),
        (23, "autumn fall herbst automne otono autunno hydref"),
        (24, "winter hiver invierno inverno gaeaf")
    );

    /// <summary>Tried in this order at each word; each gives null where none of its kind begins.</summary>
    private static readonly Func<DateFinder, Words, int, FoundDate?>[] Readers =
    [
        // 14/06/19, 2011-02-28
        (finder, words, at) => NumericDateParser.Parse(words.Text, words.Spans[at], finder._monthFirst),
        // 14 June 2019, June 2019
        (_, words, at) => ReadMonth(words, at),
        // Spring 2014
        (_, words, at) => ReadSeason(words, at),
        // 2012/13
        (_, words, at) => NumericDateParser.ParseFinancialYear(words.Text, words.Spans[at]),
        // 2014
        (_, words, at) => ReadYear(words, at),
    ];

    private readonly bool _monthFirst = monthFirst;

    /// <summary>Those of a line, in its order.</summary>
    public IReadOnlyList<FoundDate> FindAll(string text)
    {
        var found = new List<FoundDate>();
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return found;
        }

        var words = new Words(text, [.. ListSpans(text)]);
        for (var i = 0; i < words.Spans.Count; i++)
        {
            if (words.Spans[i].Start < (found.Count > 0 ? found[^1].End : 0))
            {
                continue;
            }

            foreach (var read in Readers)
            {
                if (read(this, words, i) is { } date)
                {
                    found.Add(date);
                    break;
                }
            }
        }

        return found;
    }

    private static IEnumerable<Span> ListSpans(string text)
    {
        foreach (var (start, end) in WordTokenizer.Tokenize(text))
        {
            yield return new Span(start, end);
        }
    }

    private static FoundDate? ReadMonth(Words words, int at)
    {
        var month = words[at] is "may" or "march" or "mars" ? 0 : MonthNames.Parse(words[at]);
        if (month == 0)
        {
            return null;
        }

        var next = words.SkipConnectors(at);
        // June 14, 2019
        if (EnglishDateParser.ParseDay(words[next]) is > 0 and var after)
        {
            return Create(words, new Span(at, next + 1), month, after);
        }

        var before = words.SkipConnectorsBack(at);
        var day = EnglishDateParser.ParseDay(words[before]);
        var isDay = day > 0 && words.AreJoined(before, at) && !NumberedWords.Contains(words[before - 1]);
        return Create(words, new Span(isDay ? before : at, next), month, isDay ? day : 0);
    }

    /// <summary>The date of the words from a range, the last of which is its year; null for none.</summary>
    private static FoundDate? Create(Words words, Span range, int month, int day)
    {
        var year = words[range.End];
        if (!EnglishDateParser.IsYear(year) || !words.AreClose(range.End - 1, range.End))
        {
            return null;
        }

        var edtf = string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");
        return new FoundDate(
            day > 0 ? string.Create(CultureInfo.InvariantCulture, $"{edtf}-{day:00}") : edtf,
            words.Spans[range.Start].Start,
            words.Spans[range.End].End
        );
    }

    private static FoundDate? ReadSeason(Words words, int at) =>
        EnglishDateParser.IsYear(words[at + 1])
        && words.AreClose(at, at + 1)
        && Seasons.TryGetValue(Folding.Fold(words[at]), out var code)
            ? new FoundDate($"{words[at + 1]}-{code}", words.Spans[at].Start, words.Spans[at + 1].End)
            : null;

    private static FoundDate? ReadYear(Words words, int at)
    {
        var span = words.Spans[at];
        return EnglishDateParser.IsYear(words[at]) && !NumericDateParser.IsPartOfNumber(words.Text, span)
            ? new FoundDate(words[at], span.Start, span.End)
            : null;
    }

    /// <summary>The words of a line; beyond its ends they are empty.</summary>
    private sealed record Words(string Text, IReadOnlyList<Span> Spans)
    {
        public string this[int at] => at >= 0 && at < Spans.Count ? Spans[at].Slice(Text) : "";

        public int SkipConnectors(int at) => Connectors.Contains(this[at + 1]) ? at + 2 : at + 1;

        /// <summary>The number before a month: <c>14th day of June</c>, <c>3 de mayo</c></summary>
        public int SkipConnectorsBack(int at)
        {
            var before = at - 1;
            while (before > at - 3 && Connectors.Contains(this[before]))
            {
                before--;
            }

            return before;
        }

        /// <summary>Whether only blanks, commas and connectors stand between two words.</summary>
        public bool AreClose(int first, int last) =>
            last < Spans.Count
            && Spans[last].Start - Spans[first].End < LongestGap
            && !Text.AsSpan(Spans[first].End, Spans[last].Start - Spans[first].End).ContainsAny(";:|()\n/");

        /// <summary>Whether no comma parts them either: <c>Report 6, November 2013</c></summary>
        public bool AreJoined(int first, int last) =>
            AreClose(first, last) && !Text.AsSpan(Spans[first].End, Spans[last].Start - Spans[first].End).Contains(',');
    }
}
