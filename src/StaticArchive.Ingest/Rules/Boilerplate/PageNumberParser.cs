namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>Reads lines that hold nothing but the number of a page.</summary>
internal static class PageNumberParser
{
    private const int Longest = 20;
    private const int MostDigits = 4;

    /// <summary>Words for a page or a column: English, German, French, Spanish and Portuguese, Welsh, Dutch.</summary>
    private static readonly string[] PageWords =
    [
        "page ",
        "column ",
        "col. ",
        "p. ",
        "p.",
        "pg ",
        "seite ",
        "spalte ",
        "s. ",
        "página ",
        "pagina ",
        "tudalen ",
        "blz. ",
        "bladzijde ",
    ];

    /// <summary>Words between a page and the number of all, in the same languages.</summary>
    private static readonly string[] OfWords = [" of ", " von ", " sur ", " de ", " o ", " van ", "/", " / "];

    /// <summary>Number of the page in <c>368</c>, <c>- 7 -</c>, <c>Page 3 of 12</c>; -1 for any other line.</summary>
    public static int Parse(string line)
    {
        if (line.Length > Longest)
        {
            return -1;
        }

        var text = TrimSigns(line);
        foreach (var word in PageWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return ParseNumber(TrimTotal(text[word.Length..].Trim()), MostDigits);
            }
        }

        // "3 of 24", "12 | Page"
        text = TrimSigns(TrimPageWord(text.Contains('/', StringComparison.Ordinal) ? text : TrimTotal(text)));
        var number = ParseNumber(text, MostDigits);
        return number >= 0 ? number : ParseRoman(text);
    }

    /// <summary>Whether nothing but digits stands there: what may be a page, a year or the cell of a table.</summary>
    public static bool IsBareNumber(string line) => line.Length is > 0 and <= MostDigits && line.All(char.IsAsciiDigit);

    /// <summary>Whether a line is a word for pages and nothing else: <c>Page</c>, <c>Pages</c>, <c>Seite</c>.</summary>
    public static bool IsPageWord(string line) =>
        Array.Exists(
            PageWords,
            word => word.AsSpan().Trim().Equals(line.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>Whether a word for a page, or dashes around the number, make sure that it is one.</summary>
    public static bool IsCertain(string line) =>
        Parse(line) >= 0
        && (
            Array.Exists(PageWords, word => TrimSigns(line).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            || (TrimSigns(line).Length < line.Length && line[^1] is '-' or '–' or '—' or ']')
        );

    private static string TrimPageWord(string text)
    {
        foreach (var word in PageWords)
        {
            if (text.Length > word.Length && text.EndsWith("| " + word.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return text[..^word.Trim().Length];
            }
        }

        return text;
    }

    private static string TrimSigns(string line) => line.Trim('-', '–', '—', '|', '[', ']', '~', ' ');

    private static string TrimTotal(string text)
    {
        foreach (var word in OfWords)
        {
            if (
                text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is > 0 and var at
                && ParseNumber(text[(at + word.Length)..].Trim(), MostDigits) >= 0
            )
            {
                return text[..at].Trim();
            }
        }

        return text;
    }

    private static int ParseNumber(string text, int mostDigits)
    {
        if (text.Length == 0 || text.Length > mostDigits)
        {
            return -1;
        }

        var number = 0;
        foreach (var unit in text)
        {
            if (!char.IsAsciiDigit(unit))
            {
                return -1;
            }

            number = (number * 10) + (unit - '0');
        }

        return number;
    }

    /// <summary><c>ii</c>, <c>xiv</c>: the pages before the first; one letter could be anything.</summary>
    private static int ParseRoman(string text)
    {
        if (text.Length is < 2 or > 6 || text.Any(unit => unit is not ('i' or 'v' or 'x')))
        {
            return -1;
        }

        var total = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = RomanValue(text[i]);
            total += i + 1 < text.Length && value < RomanValue(text[i + 1]) ? -value : value;
        }

        return total;
    }

    private static int RomanValue(char unit) =>
        unit switch
        {
            'i' => 1,
            'v' => 5,
            _ => 10,
        };
}
