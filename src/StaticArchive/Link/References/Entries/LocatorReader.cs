using System.Globalization;

namespace StaticArchive.Link.References.Entries;

/// <summary>
/// Reads volume, issue and pages from one place to another, from left to right, and nothing else: what does not fit to the
/// last unit is none.
/// </summary>
internal sealed class LocatorReader
{
    private static readonly string[] VolumeWords = ["volume", "vol.", "vol", "v.", "bd.", "band", "tome"];
    private static readonly string[] IssueWords = ["number", "issue", "no.", "no", "nos.", "iss.", "iss", "nr.", "nr", "n.", "heft", "#"];
    private static readonly string[] PageWords = ["article id", "article no.", "article number", "article", "art. no.", "art. id", "art.", "art", "id"];

    private readonly string _text;
    private readonly int _end;
    private int _at;

    private LocatorReader(string text, int at, int end) => (_text, _at, _end) = (text, at, end);

    /// <summary>What was read.</summary>
    /// <param name="Volume">Volume.</param>
    /// <param name="Issue">Issue.</param>
    /// <param name="Page">Pages.</param>
    /// <param name="Year">A year that stands before the volume, as in Vancouver style.</param>
    /// <param name="IsLabelled">Whether a word says what the first number is.</param>
    internal sealed record Found(string? Volume, string? Issue, string? Page, int? Year, bool IsLabelled);

    /// <summary>Volume, issue and pages; null where the stretch is something else.</summary>
    public static Found? Read(string text, int at, int end) => new LocatorReader(text, at, end).All();

    private Found? All()
    {
        if (PagesAlone() is { } alone)
        {
            return new Found(null, null, alone, null, IsLabelled: true);
        }

        var year = YearAndSemicolon();
        var labelled = Word(VolumeWords);
        var volume = Volume(labelled);
        if (labelled && volume is null)
        {
            return null;
        }

        var issue = Issue(volume is not null);
        var page = Pages(volume is not null || issue is not null);
        SkipBracketedYear();
        SkipAll();
        return _at == _end && (volume ?? issue ?? page) is not null ? new Found(volume, issue, page, year, labelled || (volume is null && issue is not null && page is not null)) : null;
    }

    /// <summary><c>9–20</c> up to the end, and no two years.</summary>
    private string? PagesAlone()
    {
        if (PageRange.At(_text, _at) is not { } range || !range.Value.Contains('-', StringComparison.Ordinal) || IsYear(range.Value) || IsYear(range.Value[..range.Value.IndexOf('-', StringComparison.Ordinal)]))
        {
            return null;
        }

        var end = range.End;
        while (end < _end && _text[end] is ' ' or '.' or ',' or ';')
        {
            end++;
        }

        return end == _end ? range.Value : null;
    }

    /// <summary><c>2001;</c> or <c>2001 Mar;</c></summary>
    private int? YearAndSemicolon()
    {
        var semicolon = _text.IndexOf(';', _at, Math.Min(_end - _at, 14));
        if (semicolon < _at + 4 || !int.TryParse(_text.AsSpan(_at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1500 or > 2099)
        {
            return null;
        }

        _at = semicolon + 1;
        return year;
    }

    /// <summary><c>37</c>, <c>117B</c>, <c>D66</c>, <c>1-2</c></summary>
    private string? Volume(bool labelled)
    {
        Skip(" ");
        var start = _at;
        if (_at < _end && char.IsAsciiLetterUpper(_text[_at]) && _at + 1 < _end && char.IsAsciiDigit(_text[_at + 1]))
        {
            _at++;
        }

        var digits = Digits();
        if (digits is 0 or > 4)
        {
            _at = start;
            return null;
        }

        if (_at < _end && char.IsAsciiLetterUpper(_text[_at]) && (_at + 1 == _end || !char.IsLetterOrDigit(_text[_at + 1])))
        {
            _at++;
        }
        else if (_at + 1 < _end && _text[_at] is '-' or '–' or '/' && char.IsAsciiDigit(_text[_at + 1]))
        {
            // 37-38: two volumes, if anything comes behind them; else they are pages.
            var single = _at++;
            Digits();
            if (!labelled && (_at == _end || _text[_at] is not ('(' or ':' or ',')))
            {
                _at = single;
            }
        }

        return _text[start.._at];
    }

    /// <summary><c>(7)</c>, <c>(Suppl. 2)</c>, <c>, no. 4</c>, <c>/4</c>, <c> Suppl 1</c></summary>
    private string? Issue(bool hasVolume)
    {
        var before = _at;
        Skip(" ,");
        if (_at < _end && _text[_at] == '(' && _text.IndexOf(')', _at, Math.Min(_end - _at, 30)) is var close and > 0)
        {
            var inside = _text[(_at + 1)..close].Trim();
            if (!IsIssue(inside))
            {
                _at = before;
                return null;
            }

            _at = close + 1;
            return IsYear(inside) && hasVolume ? Issue(false) : Labelless(inside);
        }

        if (Word(IssueWords))
        {
            Skip(" ");
            var start = _at;
            while (_at < _end && (char.IsAsciiLetterOrDigit(_text[_at]) || (_text[_at] is '-' or '–' or '/' && _at + 1 < _end && char.IsAsciiDigit(_text[_at + 1]))))
            {
                _at++;
            }

            var number = _text[start.._at];
            SkipBracketedYear();
            return number.Length > 0 ? number : null;
        }

        _at = before;
        return Supplement(hasVolume) ?? Slashed(hasVolume);
    }

    private string? Slashed(bool hasVolume)
    {
        if (!hasVolume || _at + 1 >= _end || _text[_at] != '/' || !char.IsAsciiDigit(_text[_at + 1]))
        {
            return null;
        }

        var start = ++_at;
        Digits();
        return _text[start.._at];
    }

    /// <summary><c> Suppl 1</c></summary>
    private string? Supplement(bool hasVolume)
    {
        var before = _at;
        Skip(" ,");
        var start = _at;
        if (!hasVolume || !Word(["supplement", "suppl.", "suppl", "supp.", "special issue"]))
        {
            _at = before;
            return null;
        }

        Skip(" ");
        Digits();
        return _text[start.._at].Trim();
    }

    /// <summary><c>: 742-755</c>, <c>, e1130198</c>, <c>, Article 12</c>; a sign must part them from the number before.</summary>
    private string? Pages(bool isBehind)
    {
        var before = _at;
        Skip(" ");
        var sign = Skip(",:;.");
        Skip(" ");
        var labelled = Word(PageWords);
        Skip(" ");
        if (PageRange.At(_text, _at) is not { } range || range.End > _end || (isBehind && sign == 0 && !labelled && !(before > 0 && _text[before - 1] == ')')))
        {
            _at = before;
            return null;
        }

        _at = range.End;
        return range.Value;
    }

    /// <summary>Anything with a digit; without one only a supplement, a part or a season.</summary>
    private static bool IsIssue(string text)
    {
        foreach (var word in new[] { "suppl", "special", "spec", "part", "pt", "spring", "summer", "autumn", "fall", "winter" })
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return text.AsSpan().ContainsAny("0123456789") && !text.Contains(':', StringComparison.Ordinal);
    }

    private void SkipBracketedYear()
    {
        var before = _at;
        Skip(" ");
        if (_at < _end && _text[_at] == '(' && _text.IndexOf(')', _at, Math.Min(_end - _at, 20)) is var close and > 0 && _text.AsSpan(_at, close - _at).ContainsAny("0123456789"))
        {
            _at = close + 1;
            return;
        }

        _at = before;
    }

    private void SkipAll() => Skip(" .,;");

    private static bool IsYear(string text) => text.Length >= 4 && Text.MonthDates.IsYear(text[^4..]);

    private static string Labelless(string issue)
    {
        var word = Array.Find(IssueWords, known => issue.StartsWith(known, StringComparison.OrdinalIgnoreCase) && issue.Length > known.Length && issue[known.Length] is ' ' or '.');
        return word is null ? issue : issue[word.Length..].Trim(' ', '.');
    }

    private bool Word(string[] words)
    {
        foreach (var word in words)
        {
            var end = _at + word.Length;
            if (end < _end && _text.AsSpan(_at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) && !(char.IsLetter(word[^1]) && char.IsLetter(_text[end])))
            {
                _at = end;
                return true;
            }
        }

        return false;
    }

    private int Digits()
    {
        var start = _at;
        while (_at < _end && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        return _at - start;
    }

    private int Skip(string signs)
    {
        var start = _at;
        while (_at < _end && signs.Contains(_text[_at], StringComparison.Ordinal))
        {
            _at++;
        }

        return _at - start;
    }
}
