using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.Citations;

/// <summary>
/// A month or a season before a year, with its day, in any language of the catalogue: <c>12th July</c>, <c>Sept.</c>,
/// <c>3 de mayo de</c>, <c>July–August</c>, <c>Spring</c>.
/// </summary>
internal static class MonthPrefix
{
    private const int MaxDayLength = 4;

    private static readonly HashSet<string> Months =
    [
        .. "january february march april may june july august september october november december seasons"
            .Split(' ')
            .SelectMany(LanguageCatalog.GetPhrases)
            .Select(Folding.ToKey),
    ];

    /// <summary>Whether a word is a month or a season.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => Months.Contains(Folding.ToKey(word));

    /// <summary>Index of the last token before the date; that of the last token where none stands.</summary>
    public static int Skip(string text, List<TextToken> tokens)
    {
        var last = tokens.Count - 1;
        var at = SkipJoint(text, tokens, last);
        if (!IsMonth(text, tokens, at))
        {
            return last;
        }

        at--;
        if (at > 0 && text[tokens[at].Start] is '-' or '–' or '/' && IsMonth(text, tokens, at - 1))
        {
            at -= 2;
        }

        var day = SkipJoint(text, tokens, at);
        return
            day >= 0 && tokens[day].Kind == TextTokenKind.Number && tokens[day].End - tokens[day].Start <= MaxDayLength
            ? day - 1
            : at;
    }

    /// <summary>The full stop of <c>Sept.</c> and <c>12.</c>, the small word of <c>mayo de 2013</c>.</summary>
    private static int SkipJoint(string text, List<TextToken> tokens, int at) =>
        at > 0 && (tokens[at].Is(text, '.') || tokens[at].Is(text, "de") || tokens[at].Is(text, "del")) ? at - 1 : at;

    private static bool IsMonth(string text, List<TextToken> tokens, int at) =>
        at >= 0 && tokens[at].Kind is TextTokenKind.Name or TextTokenKind.Word && IsMonth(tokens[at].AsSpan(text));
}
