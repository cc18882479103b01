using System.Buffers;
using System.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>Finds where a year or a bracket can begin, without looking at every unit of a text.</summary>
/// <param name="end">Offset behind the part that is read.</param>
internal sealed class YearScanner(string text, int end)
{
    private static readonly SearchValues<char> TriggerCharacters = SearchValues.Create("()[]12");

    private const int MaxTrigger = 4;

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
            "under re",
            "nd)",
            "nd,",
            "nd;",
            .. UndatedWords
                .Phrases.Where(BeginsInAscii)
                .Select(phrase => phrase[..Math.Min(MaxTrigger, phrase.Length)]),
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
        "under?re",
        "nd",
    ];

    /// <summary>Phrases that a search without regard to case is slow for: <c>à paraître</c>, <c>u.å.</c></summary>
    private static readonly string[] AccentedPhrases =
    [
        .. UndatedWords.Phrases.Where(phrase => !BeginsInAscii(phrase)),
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
            _nextWord = FindNextWord(at);
        }

        return text.AsSpan(at, Math.Min(_nextWord, end) - at).IndexOfAny(TriggerCharacters) is >= 0 and var sign
            ? at + sign
            : Math.Min(_nextWord, end);
    }

    private int FindNextWord(int at)
    {
        var rest = text.AsSpan(at, end - at);
        var next = rest.IndexOfAny(TriggerWords) is >= 0 and var found ? found : rest.Length;
        foreach (var phrase in AccentedPhrases)
        {
            next = rest[..next].IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var accented ? accented : next;
        }

        return at + next;
    }

    private static bool BeginsInAscii(string phrase) =>
        Ascii.IsValid(phrase.AsSpan(0, Math.Min(MaxTrigger, phrase.Length)));

    /// <summary>Whether the first digit of a year, or of a word that stands for one, may stand here.</summary>
    public bool CanStart(int at) =>
        text[at] is '1' or '2'
        || (
            char.IsLetter(text[at])
            && (Array.Exists(YearWords, word => IsLike(at, word)) || UndatedWords.FindAt(text, at) is not null)
        );

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
