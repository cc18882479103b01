using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Ingest.Rules.Front;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// What shows that a section is the paper's own, whatever else it looks like: a number before its heading, a citation,
/// sentences.
/// </summary>
internal static class BodySigns
{
    private const int LongestCitation = 120;

    /// <summary>
    /// Whether a section, from its heading up to <paramref name="end"/>, has a number or cites something.
    /// </summary>
    public static bool HasNumberOrCitation(IReadOnlyList<Draft> drafts, int start, int end)
    {
        if (drafts[start].Kind == BlockKind.Heading && IsNumbered(drafts[start].Text))
        {
            return true;
        }

        for (var i = start; i < end; i++)
        {
            if (IsText(drafts[i]) && HasCitation(drafts[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a section has a sentence in it.</summary>
    public static bool HasProse(IReadOnlyList<Draft> drafts, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsText(drafts[i]) && ProseDetector.IsProse(drafts[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsText(Draft draft) =>
        draft.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation;

    private static bool IsNumbered(string heading) =>
        HeadingNumberParser.ParseLevel(heading) > 0 || HeadingNumberParser.IsChapter(heading);

    /// <summary><c>(Carter 1992)</c>, <c>(see Carter and Lee, 1992a; Peck 2001)</c>, <c>[12]</c></summary>
    private static bool HasCitation(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.AsSpan(open, Math.Min(LongestCitation, text.Length - open)).IndexOf(')');
            if (close > 0 && IsCitation(text[(open + 1)..(open + close)]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name and a year, in brackets; a month instead of the name makes a date.</summary>
    private static bool IsCitation(string words)
    {
        var tokens = WordTokenizer.Split(words);
        var year = tokens.FindIndex(word => EnglishDateParser.IsYear(word.TrimEnd('a', 'b', 'c')));
        return year > 0
            && char.IsUpper(tokens[0][0])
            && tokens.Take(year).All(word => char.IsLetter(word[0]) && EnglishDateParser.ParseMonth(word) == 0);
    }
}
