namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Names with initials that follow one another from the beginning of an entry, whatever stands behind them: <c>Barr, K.
/// J. &amp; Finn, M. Modelling …</c>, <c>M. Okoro, E. Finn, The illusion …</c>, <c>van den Berg A, Moss K.
/// …</c>. Each name has to have initials, so that where they end is sure without a date behind them.
/// </summary>
internal sealed class NameSequence
{
    private const int MaxFamilyWords = 4;

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
        " ; ",
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

    /// <summary>The offset behind the last name; 0 where the text begins with no name and its initials.</summary>
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

            if (!ReadOneOf(Separators) || !(ReadName() || ReadUnusualName(end)))
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

    /// <summary><c>Vliet, M. de la</c></summary>
    private void ReadTrailingParticles()
    {
        for (var next = _at; next < _text.Length && _text[next] == ' '; )
        {
            var end = NameWords.FindWordEnd(_text, next + 1);
            if (
                end == next + 1
                || !char.IsLower(_text[next + 1])
                || !NameWords.IsFamilyParticle(_text[(next + 1)..end])
            )
            {
                return;
            }

            _at = end;
            next = end;
        }
    }

    private bool ReadInitials(bool areStopped)
    {
        var start = _at;
        _at = areStopped ? NameWords.FindInitialsEnd(_text, start) : NameWords.FindBareInitialsEnd(_text, start);
        return _at > start;
    }

    private bool ReadSpace()
    {
        if (_at < _text.Length && _text[_at] == ' ')
        {
            _at++;
            return true;
        }

        // "Field,J." and "J.Harker"
        return _at > 0 && _text[_at - 1] is ',' or '.';
    }

    /// <summary>Capitalised words, particles among them: <c>Parthasarathy Rao</c>, <c>van den Berg</c>.</summary>
    private bool ReadFamily()
    {
        var capitals = 0;
        for (var words = 0; words < MaxFamilyWords; words++)
        {
            var next = words > 0 && _at < _text.Length && _text[_at] == ' ' ? _at + 1 : _at;
            var end = NameWords.FindWordEnd(_text, next);
            if (end == next || (words > 0 && next == _at) || !CanBeFamily(next, end, isFirst: words == 0))
            {
                break;
            }

            capitals += NameWords.HasCapital(_text.AsSpan(next, end - next)) ? 1 : 0;
            _at = end;
        }

        return capitals > 0;
    }

    /// <summary>A word of a family name; as the first also short capitals with a comma: <c>OKE, P.</c></summary>
    private bool CanBeFamily(int start, int end, bool isFirst) =>
        NameWords.IsFamilyWord(_text.AsSpan(start, end - start))
        || (isFirst && end - start > 1 && end < _text.Length && _text[end] == ',');

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
        _at + 2 < _text.Length
        && _text[_at] == ' '
        && NameToken.IsSuffix(_text[(_at + 1)..NameWords.FindSuffixEnd(_text, _at + 1)]);

    /// <summary><c>, Jr.</c>, <c> III</c>, <c>, 3rd</c></summary>
    private void ReadSuffix()
    {
        var next = _at < _text.Length && _text[_at] == ',' ? _at + 1 : _at;
        next = next < _text.Length && _text[next] == ' ' ? next + 1 : next;
        var end = NameWords.FindSuffixEnd(_text, next);
        if (end > next && next > _at && NameToken.IsSuffix(_text[next..end]))
        {
            _at = end < _text.Length && _text[end] == '.' && _text[next] is 'J' or 'S' ? end + 1 : end;
        }
    }

    /// <summary>
    /// Among names with bare initials, <c>Barr K, Finn Maria. Title</c> and <c>Barr K, Wells Study Group. Title</c>.
    /// </summary>
    private bool ReadUnusualName(int before)
    {
        _at = before > 1 && char.IsUpper(_text[before - 1]) ? UnusualName.FindEnd(_text, _at, before) : _at;
        return _at > before && _text[_at - 1] != ' ';
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
