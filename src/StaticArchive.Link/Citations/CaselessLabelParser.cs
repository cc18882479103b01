using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Reads the authors before a year in a script without capitals, by the names of the list alone:
/// <c>周明和韩雪（2009）</c>, <c>何东等（2012）</c>, <c>الحداد والخباز (2009)</c>.
/// </summary>
/// <param name="text">The document's text.</param>
/// <param name="list">The works that can be meant.</param>
internal sealed class CaselessLabelParser(string text, CitableWorkIndex list)
{
    private const int MaxNames = 8;

    private static readonly string[] Others = GetCaseless("others");
    private static readonly string[] Joiners = GetCaseless("joins authors");

    /// <summary>The readings of the label that ends before a year; none without a name of the list.</summary>
    /// <param name="start">Offset that the label cannot begin before.</param>
    /// <param name="year">Offset of the year.</param>
    public AuthorLabelReadings Parse(int start, int year)
    {
        var at = SkipBack(start, year, " ,，、،(（[［:：");
        if (list.LongestCaselessName == 0 || at == start || at == year || !CaselessScript.IsLetter(text[at - 1]))
        {
            return AuthorLabelReadings.None;
        }

        var end = SkipWord(Others, start, at);
        var names = ReadNames(start, end);
        if (names.Count == 0 && end < at)
        {
            end = at;
            names = ReadNames(start, at);
        }

        return new AuthorLabelReadings(
            [
                .. Enumerable
                    .Range(0, names.Count)
                    .Select(left => new AuthorLabel([.. names.Take(names.Count - left).Reverse()], end < at, false)),
            ],
            DefaultIndex: -1
        );
    }

    /// <summary>From the last to the first.</summary>
    private List<IReadOnlyList<AuthorLabelWord>> ReadNames(int start, int end)
    {
        var names = new List<IReadOnlyList<AuthorLabelWord>>();
        for (var at = end; names.Count < MaxNames; )
        {
            var length = FindName(start, at);
            if (length == 0)
            {
                return names;
            }

            at -= length;
            names.Add([new AuthorLabelWord(at, Folding.ToKey(text.AsSpan(at, length)), IsInitial: false)]);
            var before = SkipJoint(start, at);
            if (before == at)
            {
                return names;
            }

            at = before;
        }

        return names;
    }

    /// <summary>Length of the longest name of the list that ends at an offset; 0 for none.</summary>
    private int FindName(int start, int end)
    {
        for (var length = Math.Min(end - start, list.LongestCaselessName + 1); length > 0; length--)
        {
            if (
                list.IsCaselessName(Folding.ToKey(text.AsSpan(end - length, length)))
                && CaselessScript.IsLetter(text[end - length])
                && CanBegin(start, end - length, length)
            )
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>
    /// Where words are written together a name of two signs or more begins anywhere, one of a single sign only behind a
    /// sign or a joining word: <c>森</c> does not stand in <c>青森</c>. Elsewhere words are whole.
    /// </summary>
    private bool CanBegin(int start, int at, int length) =>
        (length > 1 && CaselessScript.IsEastAsian(text[at]))
        || at == start
        || !WordTokenizer.IsWordChar(text[at - 1])
        || SkipWord(Joiners, start, at) < at;

    /// <summary>Before the joining word or sign between two names; the same offset where there is none.</summary>
    private int SkipJoint(int start, int at)
    {
        var blank = SkipBack(start, at, " ");
        var sign = SkipBack(start, blank, "、，,،;；・·&");
        var word = sign < blank ? sign : SkipWord(Joiners, start, blank);
        return word < blank ? SkipBack(start, word, " ") : at;
    }

    private int SkipWord(string[] words, int start, int at)
    {
        var word = Array.Find(
            words,
            one => at - start >= one.Length && text.AsSpan(at - one.Length, one.Length).SequenceEqual(one)
        );
        return word is null ? at : SkipBack(start, at - word.Length, " ");
    }

    private int SkipBack(int start, int at, ReadOnlySpan<char> signs)
    {
        while (at > start && signs.Contains(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>The longer of two that end alike first.</summary>
    private static string[] GetCaseless(string name) =>
        [
            .. LanguageCatalog
                .GetPhrases(name)
                .SelectMany(phrase => name == "others" ? [phrase] : phrase.Split(' '))
                .Where(phrase => CaselessScript.Begins(phrase))
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(phrase => phrase.Length),
        ];
}
