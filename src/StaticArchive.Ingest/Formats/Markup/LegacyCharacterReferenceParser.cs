using System.Net;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>
/// Character references that nobody closed, as browsers still read them: <c>&amp;copy 2011</c>, <c>Fields &amp;amp
/// fences</c>. The HTML standard names those that need no semicolon (13.5, named character references).
/// </summary>
internal static class LegacyCharacterReferenceParser
{
    private const int Longest = 6;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = WordList
        .ParseSet(
            "AElig Aacute Acirc Agrave Aring Atilde Auml Ccedil ETH Eacute Ecirc Egrave Euml Iacute Icirc "
                + "Igrave Iuml Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml THORN Uacute Ucirc "
                + "Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil "
                + "cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 "
                + "gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute "
                + "ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect "
                + "shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml"
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// What the start of a text, an ampersand, stands for, and how much of the text it takes; the longest name wins.
    /// </summary>
    public static (string Text, int Length)? Parse(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(Longest, text.Length - 1); length > 1; length--)
        {
            if (Names.Contains(text.Slice(1, length)))
            {
                return (WebUtility.HtmlDecode($"&{text.Slice(1, length)};"), length + 1);
            }
        }

        return null;
    }
}
