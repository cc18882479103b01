using StaticArchive.Model.Text;

namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Names with initials that follow one another from the beginning of an entry, whatever stands behind them: <c>Boote, K.
/// J. &amp; Tollenaar, M. Modeling …</c>, <c>M. Kremer, E. Miguel, The illusion …</c>, <c>van den Berg A, Moss K.
/// …</c>. Each name has to have initials, so that where they end is sure without a date behind them.
/// </summary>
internal sealed class NameSequence
{
    private const int MaxFamilyWords = 4;
    private const int MaxInitialWords = 4;
    private const int MaxBareInitials = 3;

    private static readonly string[] Separators =
    [
        ", and ",
        ", & ",
        "; and ",
        " and ",
        " & ",
        " und ",
        " et ",
        " y ",
        " e ",
        " en ",
        ", ",
        "; ",
        " / ",
        "/",
        "; & ",
    ];

    private static readonly string[] Others =
    [
        ", et al.",
        ", et al",
        " et al.",
        " et al",
        ", and others",
        " and others",
        " u. a.",
        " u.a.",
        " y otros",
        " y cols.",
        ", e outros",
        " e outros",
        " e altri",
    ];

    private readonly string _text;
    private int _at;

    private NameSequence(string text) => _text = text;

    /// <summary>The offset behind the last name; 0 where the text does not begin with a name and its initials.</summary>
    public static int FindEnd(string text)
    {
        var names = new NameSequence(text) { _at = EntryScanner.Skip(text, 0, " ") };
        return names.Read();
    }

    private int Read()
    {
        if (!ReadName())
        {
            return 0;
        }

        while (true)
        {
            ReadSuffix();
            var end = _at;
            if (ReadOneOf(Others))
            {
                return _at;
            }

            if (!ReadOneOf(Separators) || !ReadName())
            {
                return end;
            }
        }
    }

    private bool ReadName()
    {
        var start = _at;
        if (ReadInitials(areStopped: true) && ReadSpace() && ReadFamily() && EndsName())
        {
            return true;
        }

        _at = start;
        if (ReadFamily() && ReadGiven())
        {
            return true;
        }

        _at = start;
        return false;
    }

    /// <summary>Behind a family name <c>, K. J.</c>, <c>, KJ</c>, <c> KJ</c> or <c> K.J.</c></summary>
    private bool ReadGiven()
    {
        var before = _at;
        if (_at < _text.Length && _text[_at] == ',')
        {
            _at++;
        }

        if (!ReadSpace() && _at == before)
        {
            return false;
        }

        if (ReadInitials(areStopped: true))
        {
            ReadTrailingParticles();
            return true;
        }

        if (!ReadInitials(areStopped: false))
        {
            return false;
        }

        ReadTrailingParticles();
        return EndsName();
    }

    /// <summary><c>Varga, M. de la &amp; …</c></summary>
    private void ReadTrailingParticles()
    {
        for (var next = _at; next < _text.Length && _text[next] == ' '; )
        {
            var end = FindWordEnd(next + 1);
            if (end == next + 1 || !char.IsLower(_text[next + 1]) || !IsFamilyParticle(_text[(next + 1)..end]))
            {
                return;
            }

            _at = end;
            next = end;
        }
    }

    /// <summary>Particles that a name ends with; words that join names are none.</summary>
    private static bool IsFamilyParticle(string word) =>
        word is not ("y" or "e" or "el" or "al") && PersonNameParser.IsParticle(word);

    private bool ReadSpace()
    {
        if (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
            return true;
        }

        // "Field,J." and "J.Glasby"
        return _at > 0 && _text[_at - 1] is ',' or '.';
    }

    /// <summary><c>K. J.</c>, <c>J.-C.</c>, <c>K.J.</c>, <c>Yu.</c>; without stops <c>KJ</c>.</summary>
    private bool ReadInitials(bool areStopped)
    {
        if (!areStopped)
        {
            return ReadBareInitials();
        }

        var start = _at;
        for (var words = 0; words < MaxInitialWords; words++)
        {
            var next = words > 0 && _at < _text.Length && _text[_at] == ' ' ? _at + 1 : _at;
            next = next < _text.Length && _text[next] is '-' or '‐' or '‑' && words > 0 ? next + 1 : next;
            if (next >= _text.Length || !char.IsUpper(_text[next]))
            {
                break;
            }

            var stop = next + 1 < _text.Length && char.IsLower(_text[next + 1]) && words == 0 ? next + 2 : next + 1;
            if (stop >= _text.Length || _text[stop] != '.')
            {
                break;
            }

            _at = stop + 1;
        }

        return _at > start;
    }

    private bool ReadBareInitials()
    {
        var start = _at;
        var capitals = 0;
        while (_at < _text.Length && (char.IsUpper(_text[_at]) || (_text[_at] == '-' && capitals > 0)))
        {
            capitals += _text[_at++] == '-' ? 0 : 1;
        }

        return capitals is > 0 and <= MaxBareInitials && _text[_at - 1] != '-' && _at > start;
    }

    /// <summary>Capitalised words, particles among them: <c>Parthasarathy Rao</c>, <c>van den Berg</c>.</summary>
    private bool ReadFamily()
    {
        var capitals = 0;
        for (var words = 0; words < MaxFamilyWords; words++)
        {
            var next = words > 0 && _at < _text.Length && _text[_at] == ' ' ? _at + 1 : _at;
            var end = FindWordEnd(next);
            if (
                end == next
                || (words > 0 && next == _at)
                || !(IsFamilyWord(_text.AsSpan(next, end - next)) || (words == 0 && IsShortCapitals(next, end)))
            )
            {
                break;
            }

            capitals += HasCapital(_text.AsSpan(next, end - next)) ? 1 : 0;
            _at = end;
        }

        return capitals > 0;
    }

    /// <summary><c>OKE, P.</c></summary>
    private bool IsShortCapitals(int start, int end) => end - start > 1 && end < _text.Length && _text[end] == ',';

    /// <summary>A capital and more, or a small particle; no bare initials.</summary>
    private static bool IsFamilyWord(ReadOnlySpan<char> word)
    {
        if (!HasCapital(word))
        {
            return IsFamilyParticle(word.ToString());
        }

        return word is "Ó"
            || word.Length > 1
                && (word.ContainsAnyInRange('a', 'z') || word.Length > MaxBareInitials || HasSmallLetter(word))
                && (IsFamilyParticle(word.ToString()) || !PersonNameParser.IsNonName(word.ToString()));
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsLower(unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Barr</c>, <c>d’Angelo</c>, <c>’s-Gravesande</c>, <c>O</c></summary>
    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsUpper(unit))
            {
                return true;
            }
        }

        return false;
    }

    private int FindWordEnd(int at)
    {
        var end = at;
        while (
            end < _text.Length
            && (
                char.IsLetter(_text[end])
                || _text[end] is '’' or '\'' or '-' or '‐' or '‑'
                || char.GetUnicodeCategory(_text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark
            )
        )
        {
            end++;
        }

        return end;
    }

    /// <summary>A sign or a joining word follows, and no further word of a title.</summary>
    private bool EndsName() =>
        _at == _text.Length
        || _text[_at] is ',' or ';' or '.' or ':' or '/' or ')'
        || _text.AsSpan(_at).StartsWith(" (", StringComparison.Ordinal)
        || _text.AsSpan(_at).StartsWith(" [", StringComparison.Ordinal)
        || Array.Exists(Separators, word => _text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal))
        || Array.Exists(Others, word => _text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal))
        || EndsBeforeSuffix();

    private bool EndsBeforeSuffix() =>
        _at + 2 < _text.Length && _text[_at] == ' ' && NameToken.IsSuffix(_text[(_at + 1)..FindSuffixEnd(_at + 1)]);

    /// <summary><c>, Jr.</c>, <c> III</c>, <c>, 3rd</c></summary>
    private void ReadSuffix()
    {
        var next = _at < _text.Length && _text[_at] == ',' ? _at + 1 : _at;
        next = next < _text.Length && _text[next] == ' ' ? next + 1 : next;
        var end = FindSuffixEnd(next);
        if (end > next && next > _at && NameToken.IsSuffix(_text[next..end]))
        {
            _at = end < _text.Length && _text[end] == '.' && _text[next] is 'J' or 'S' ? end + 1 : end;
        }
    }

    private int FindSuffixEnd(int at)
    {
        while (at < _text.Length && char.IsLetterOrDigit(_text[at]))
        {
            at++;
        }

        return at;
    }

    private bool ReadOneOf(string[] words)
    {
        foreach (var word in words)
        {
            if (_text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal))
            {
                _at += word.Length;
                return true;
            }
        }

        return false;
    }
}
