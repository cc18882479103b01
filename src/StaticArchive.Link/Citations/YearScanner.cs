using System.Buffers;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>Finds where a year or a bracket can begin, without looking at every unit of a text.</summary>
/// <param name="end">Offset behind the part that is read.</param>
internal sealed class YearScanner(string text, int end)
{
    private static readonly SearchValues<char> TriggerCharacters = SearchValues.Create("()[]12");

    /// <summary>How the words begin that <see cref="YearToken"/> takes for a year.</summary>
    private static readonly SearchValues<string> TriggerWords = SearchValues.Create(
        [
            "in p",
            "in-p",
            "in r",
            "n.d",
            "n. d",
            "forth",
            "subm",
            "no d",
            "undat",
            "nd)",
            "nd,",
            "nd;",
            "s.f",
            "s. f",
            "s.d",
            "s. d",
            "o. j",
            "o.j",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The same words with <c>?</c> for any unit: <c>in press</c>, <c>in-review</c>, <c>n.d.</c></summary>
    private static readonly string[] YearWords =
    [
        "in?p",
        "in?r",
        "In?p",
        "In?r",
        "n.",
        "N.",
        "fo?th?",
        "subm",
        "no?d",
        "undat",
        "nd",
        "s.",
        "o.",
    ];

    private int _nextWord = -1;

    /// <summary>
    /// Offset of the next unit from <paramref name="at"/> on that a year or a word for one can begin with, or of a
    /// bracket; the end where there is none. Offsets must not decrease from call to call.
    /// </summary>
    public int FindNext(int at)
    {
        if (at >= end)
        {
            return end;
        }

        if (_nextWord < at)
        {
            _nextWord = text.AsSpan(at, end - at).IndexOfAny(TriggerWords) is >= 0 and var found ? at + found : end;
        }

        return text.AsSpan(at, Math.Min(_nextWord, end) - at).IndexOfAny(TriggerCharacters) is >= 0 and var sign
            ? at + sign
            : Math.Min(_nextWord, end);
    }

    /// <summary>Whether the first digit of a year, or of a word that stands for one, may stand here.</summary>
    public bool CanStart(int at) =>
        text[at] is '1' or '2' || (char.IsAsciiLetter(text[at]) && Array.Exists(YearWords, word => IsLike(at, word)));

    private bool IsLike(int at, string pattern)
    {
        if (at + pattern.Length > text.Length)
        {
            return false;
        }

        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '?' && pattern[i] != text[at + i])
            {
                return false;
            }
        }

        return true;
    }
}
