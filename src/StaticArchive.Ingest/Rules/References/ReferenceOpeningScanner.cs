using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Ingest.Rules.References;

/// <summary>
/// Goes through the start of an entry, word by word, to the year behind the names; used once. Between names and year
/// stand only names, initials and the small words among them.
/// </summary>
internal ref struct ReferenceOpeningScanner(ReadOnlySpan<char> text)
{
    private const int MaxYearOffset = 700;
    private const int MaxCaselessOffset = 60;
    private const int MinLength = 6;
    private const int MaxSmallWords = 7;

    private static readonly HashSet<string> SmallWords = LanguageCatalog.GetWords("among names", "name particles");

    /// <summary>What stands in the place of a year.</summary>
    private static readonly IReadOnlyList<string> YearSubstitutes = LanguageCatalog.GetPhrases("no year");

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _capitals;
    private int _smallWords;

    /// <summary>Offset after the year, in UTF-16 code units; 0 where the text opens no entry.</summary>
    public int FindYearEnd()
    {
        var limit = Math.Min(_text.Length, MaxYearOffset);
        if (CaselessScript.Begins(_text))
        {
            limit = Math.Min(limit, MaxCaselessOffset);
        }
        else if (limit < MinLength || !(char.IsUpper(_text[0]) || ReferenceNameScanner.StartsWithParticle(_text)))
        {
            return 0;
        }

        while (_at < limit)
        {
            var unit = _text[_at];
            if (char.IsDigit(unit))
            {
                return _capitals > 0 ? MatchYear(_text, _at) : 0;
            }

            if (char.IsLetter(unit) ? !TryReadWord(out var yearEnd) : !TryReadSign(unit, out yearEnd))
            {
                return yearEnd;
            }
        }

        return 0;
    }

    /// <summary>Reads a sign; false for one that stands in titles and addresses only.</summary>
    private bool TryReadSign(char unit, out int yearEnd)
    {
        yearEnd = 0;
        _at++;
        return unit is not ('?' or '!' or '"' or '“' or '”' or '/' or '=' or '<' or '>' or '《' or '「' or '『')
            && (unit != ':' || _capitals >= 2);
    }

    /// <summary>
    /// Reads a word; false at words in place of the year, and at one that stands in no list of names.
    /// </summary>
    private bool TryReadWord(out int yearEnd)
    {
        yearEnd = 0;
        var end = ReferenceNameScanner.FindWordEnd(_text, _at);
        var word = _text[_at..end];
        if (ReferenceNameScanner.HasCapital(word))
        {
            _capitals++;
        }
        else if (MatchYearSubstitute(_text, _at) is var substitute and > 0)
        {
            yearEnd = _capitals > 0 ? substitute : 0;
            return false;
        }
        else if (
            !IsConjunction(word)
            && !IsElision(word)
            && (!SmallWords.Contains(word.ToString()) || ++_smallWords > MaxSmallWords)
        )
        {
            return false;
        }

        _at = end;
        return true;
    }

    /// <summary><c>'t Hart</c></summary>
    private readonly bool IsElision(ReadOnlySpan<char> word) =>
        word.Length == 1 && _at > 0 && _text[_at - 1] is '\'' or '’';

    private static bool IsConjunction(ReadOnlySpan<char> word) =>
        word is "and" or "et" or "al" or "others" or "eds" or "ed" || PersonNameParser.IsParticle(word.ToString());

    /// <summary>A year with its letter, closed or followed as an entry's year is; 0 for any other number.</summary>
    private static int MatchYear(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        if (end - at != 4 || !EnglishDateParser.IsYear(text[at..end].ToString()))
        {
            return 0;
        }

        if (
            end < text.Length
            && char.IsAsciiLetterLower(text[end])
            && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]))
        )
        {
            end++;
        }

        return end == text.Length || !char.IsLetterOrDigit(text[end]) ? end : 0;
    }

    /// <summary><c>(in press)</c>, <c>(n.d.)</c>, <c>(sous presse)</c>.</summary>
    private static int MatchYearSubstitute(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[at - 1] is not ('(' or ' '))
        {
            return 0;
        }

        foreach (var words in YearSubstitutes)
        {
            var end = at + words.Length;
            if (
                text[at..].StartsWith(words, StringComparison.OrdinalIgnoreCase)
                && !(end + 1 < text.Length && char.IsLetter(text[end]) && char.IsLetter(text[end + 1]))
            )
            {
                return end;
            }
        }

        return 0;
    }
}
