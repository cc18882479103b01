using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// What can stand between the author of a citation and the year, behind a comma or a bracket: a month with or without a
/// day, <c>e.g.</c>: <c>(Gate Office, May 2010)</c>, <c>Gate Office (12 July 2012)</c>, <c>Peck (e.g. 2015)</c>.
/// </summary>
internal static class DatePrefix
{
    private static readonly string[] Examples =
    [
        "e.g.",
        "eg",
        "see",
        "esp.",
        "especially",
        "i.e.",
        "cf.",
        "z.B.",
        "z. B.",
    ];

    /// <summary>Index of the comma or bracket before it; -1 where there is nothing of the kind.</summary>
    public static int Skip(string text, List<TextToken> tokens)
    {
        var last = tokens.Count - 1;
        var at = SkipMonth(text, tokens, last);
        at = at == last ? SkipExample(text, tokens, last) : at;
        return at < last && at > 0 && text[tokens[at].Start] is ',' or '(' or '[' ? at : -1;
    }

    private static int SkipMonth(string text, List<TextToken> tokens, int last)
    {
        if (last < 2 || EnglishDateParser.ParseMonth(tokens[last].AsSpan(text).ToString()) == 0)
        {
            return last;
        }

        return tokens[last - 1].Kind == TextTokenKind.Number && tokens[last - 1].End - tokens[last - 1].Start <= 4
            ? last - 2
            : last - 1;
    }

    private static int SkipExample(string text, List<TextToken> tokens, int last)
    {
        var open = tokens.FindLastIndex(token => text[token.Start] is '(' or '[');
        if (open < 1 || open >= last)
        {
            return last;
        }

        var words = text.AsSpan(tokens[open].End, tokens[last].End - tokens[open].End).Trim(" ,").ToString();
        return Array.Exists(Examples, example => example.Equals(words, StringComparison.OrdinalIgnoreCase))
            ? open
            : last;
    }
}
