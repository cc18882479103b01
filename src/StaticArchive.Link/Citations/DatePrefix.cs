using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.Citations;

/// <summary>
/// What can stand between the author of a citation and the year, behind a comma or a bracket: a month with or without a
/// day, <c>e.g.</c>: <c>(Gate Office, May 2010)</c>, <c>Gate Office (12 July 2012)</c>, <c>Peck (e.g. 2015)</c>.
/// </summary>
internal static class DatePrefix
{
    /// <summary>Words before a year, folded: <c>e.g.</c>, <c>z. B.</c>, <c>for example</c>.</summary>
    private static readonly HashSet<string> Examples =
    [
        .. LanguageCatalog.GetPhrases("before a year").Select(Folding.ToKey),
    ];

    /// <summary>Index of the comma or bracket before it; -1 where there is nothing of the kind.</summary>
    public static int Skip(string text, List<TextToken> tokens)
    {
        var last = tokens.Count - 1;
        if (last < 1)
        {
            return -1;
        }

        var at = MonthPrefix.Skip(text, tokens);
        if (at == last)
        {
            return SkipExample(text, tokens);
        }

        // "(Gate Office May 2010)"
        return at > 0 && (IsOpening(text, tokens[at]) || tokens[at].Kind == TextTokenKind.Name) ? at : -1;
    }

    private static int SkipExample(string text, List<TextToken> tokens)
    {
        var last = tokens.Count - 1;
        last -= text[tokens[last].Start] == ',' ? 1 : 0;
        var open = tokens.FindLastIndex(last, token => IsOpening(text, token));
        if (open < 1 || open >= last || !IsExample(text[tokens[open].End..tokens[last].End]))
        {
            return -1;
        }

        // "As Reed, for example, 2011 lanes …" is no citation, "(Reed, see 2011)" is.
        return text[tokens[open].Start] != ',' || IsInBracket(text, tokens, open) ? open : -1;
    }

    private static bool IsExample(string words) => Examples.Contains(Folding.ToKey(words));

    private static bool IsOpening(string text, TextToken token) => text[token.Start] is ',' or '(' or '[';

    private static bool IsInBracket(string text, List<TextToken> tokens, int before)
    {
        var bracket = tokens.FindLastIndex(before, token => text[token.Start] is '(' or '[' or ')' or ']');
        return bracket >= 0 && text[tokens[bracket].Start] is '(' or '[';
    }
}
