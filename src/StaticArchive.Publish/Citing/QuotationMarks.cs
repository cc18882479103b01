using System.Text;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// Quotation marks one within another, turn by turn: a title with <c>“care”</c> in it is printed
/// <c>‘What did “care” mean?’</c> by British styles and
/// <c>“What did ‘care’ mean?”</c> by American ones.
/// </summary>
internal static class QuotationMarks
{
    /// <summary>A title between quotation marks, those inside it of the other kind.</summary>
    public static string Enclose(string title, bool isBritish) =>
        isBritish ? $"‘{Nest(title, isBritish, 1)}’" : $"“{Nest(title, isBritish, 1)}”";

    /// <summary>
    /// A title with the full stop that Americans put inside all marks: <c>“What Is ‘Care’?”</c>,
    /// <c>“On ‘Care.’”</c>
    /// </summary>
    public static string EncloseSentence(string title)
    {
        var nested = Nest(title, isBritish: false, 1);
        var hasSingle = title.AsSpan().ContainsAny('‘', '\'');
        var isQuoted = title[^1] is '”' or '"' || (title[^1] is '’' or '\'' && hasSingle);
        var words = isQuoted ? nested.TrimEnd('’', '”') : nested;
        var stop = words.Length > 0 && words[^1] is '?' or '!' or '.' ? "" : ".";
        return $"“{words}{stop}{nested[words.Length..]}”";
    }

    /// <summary>
    /// A title that stands without quotation marks. American styles have double ones; British ones leave typeset
    /// marks as the title's print has them.
    /// </summary>
    public static string? Nest(string? title, bool isBritish) =>
        title is null || (isBritish && !title.AsSpan().ContainsAny('"', '\'')) ? title : Nest(title, isBritish, 0);

    private static string Nest(string title, bool isBritish, int depth)
    {
        if (!title.AsSpan().ContainsAny("“”‘’\"'"))
        {
            return title;
        }

        var nested = new StringBuilder(title.Length);
        var open = new Stack<bool>();
        for (var at = 0; at < title.Length; at++)
        {
            var sign = title[at];
            var isDouble = sign is '“' or '”' or '"';
            if (IsOpening(title, at))
            {
                open.Push(isDouble);
                nested.Append(GetMark(isBritish, depth + open.Count - 1, isOpening: true));
            }
            else if (IsClosing(title, at) && open.TryPeek(out var last) && last == isDouble)
            {
                open.Pop();
                nested.Append(GetMark(isBritish, depth + open.Count, isOpening: false));
            }
            else
            {
                nested.Append(sign == '\'' ? '’' : sign);
            }
        }

        return open.Count == 0 ? nested.ToString() : title;
    }

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

    private static char GetMark(bool isBritish, int depth, bool isOpening) =>
        isBritish == (depth % 2 == 0) ? (isOpening ? '‘' : '’')
        : isOpening ? '“'
        : '”';
}
