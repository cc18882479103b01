using System.Text;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Quotation marks one within another, turn by turn: a title with <c>“care”</c> in it is printed
/// <c>‘What did “care” mean?’</c> by British styles and <c>“What did ‘care’ mean?”</c> by
/// American ones.
/// </summary>
internal static class QuotationMarks
{
    /// <summary>
    /// What stands for a closing mark until the citation is whole: signs of private use, since ’ is an apostrophe
    /// too.
    /// </summary>
    public const char ClosingDouble = '\uE000';

    /// <summary>The same for a single one.</summary>
    public const char ClosingSingle = '\uE001';

    /// <summary>
    /// Words with the marks in them turn by turn. Those that stand in no others stay single or double as they are
    /// typeset; straight ones are the outer marks of the language.
    /// </summary>
    /// <param name="text">The words.</param>
    /// <param name="isBritish">Whether single marks are the outer ones.</param>
    /// <param name="depth">Within how many others they stand.</param>
    public static string Nest(string text, bool isBritish, int depth)
    {
        if (!text.AsSpan().ContainsAny("“”‘’\"'"))
        {
            return text;
        }

        var nested = new StringBuilder(text.Length);
        var open = new Stack<bool>();
        var outer = depth;
        for (var at = 0; at < text.Length; at++)
        {
            var isDouble = text[at] is '“' or '”' or '"';
            if (IsOpening(text, at))
            {
                outer = open.Count > 0 ? outer : GetOuterDepth(text[at], isBritish, depth);
                open.Push(isDouble);
                nested.Append(GetMark(isBritish, outer + open.Count - 1, isOpening: true));
            }
            else if (IsClosing(text, at) && open.TryPeek(out var last) && last == isDouble)
            {
                open.Pop();
                nested.Append(GetMark(isBritish, outer + open.Count, isOpening: false));
            }
            else
            {
                nested.Append(text[at] == '\'' ? '’' : text[at]);
            }
        }

        return open.Count == 0 ? nested.ToString() : text;
    }

    /// <summary>The mark of a depth, the outermost is 0.</summary>
    public static char GetMark(bool isBritish, int depth, bool isOpening) =>
        isBritish == (depth % 2 == 0) ? (isOpening ? '‘' : ClosingSingle)
        : isOpening ? '“'
        : ClosingDouble;

    /// <summary>A mark that stands in no other may be one that the language has for the inside.</summary>
    private static int GetOuterDepth(char mark, bool isBritish, int depth) =>
        depth == 0 && mark == (isBritish ? '“' : '‘') ? 1 : depth;

    /// <summary>A mark with a blank or a bracket before it and a word behind it.</summary>
    private static bool IsOpening(string title, int at)
    {
        var isAtStart = at == 0 || char.IsWhiteSpace(title[at - 1]) || "([{—–“‘\"'".Contains(title[at - 1]);
        return title[at] switch
        {
            '“' or '‘' => true,
            '"' => isAtStart,
            '\'' => isAtStart && title.IndexOf('\'', at + 1) > 0,
            _ => false,
        };
    }

    /// <summary>A mark behind a word that no letter follows: <c>children’s</c> has none.</summary>
    private static bool IsClosing(string title, int at) =>
        title[at] is '”' or '"'
        || (title[at] is '’' or '\'' && (at + 1 == title.Length || !char.IsLetterOrDigit(title[at + 1])));
}
