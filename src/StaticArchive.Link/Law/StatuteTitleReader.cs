namespace StaticArchive.Link.Law;

/// <summary>
/// Reads the name of an enactment backwards from its noun, word by word: capitalised words, the small words among them,
/// and brackets. <c>the</c>, a lower-case word or any other sign ends it.
/// </summary>
/// <param name="anchor">The noun.</param>
internal sealed class StatuteTitleReader(LegalAnchor anchor)
{
    private const int MaxLength = 240;
    private const int MaxBracket = 120;

    private readonly string _text = anchor.Text;
    private readonly int _floor = Math.Max(anchor.Floor, anchor.At - MaxLength);
    private int _at = anchor.At;
    private int _start = -1;
    private int _words;
    private int _wordsSinceComma;
    private int _cut = -1;
    private bool _hasArticle;
    private bool _hasBracket;
    private bool _hasAnd;

    /// <summary>The name; null where no capitalised word stands before the noun.</summary>
    public StatuteTitle? Read()
    {
        while (ReadPart()) { }

        if (_cut >= 0 && !_hasArticle && _wordsSinceComma == 1 && !IsAtBoundary())
        {
            _start = _cut; // "Under Labour, Health and Care Act": the comma is the sentence's
        }

        return _start < 0 ? null : new StatuteTitle(_start, _words, _hasArticle, _hasBracket);
    }

    private bool IsAtBoundary() => _start == anchor.Block.Span.Start || _start == _floor || _text[_start - 1] is '(';

    /// <summary>One part before what is read; false where the name begins behind it.</summary>
    private bool ReadPart()
    {
        while (_at > _floor && _text[_at - 1] is ' ' or '\u00A0')
        {
            _at--;
        }

        return _at > _floor
            && _text[_at - 1] switch
            {
                ')' => ReadBracket(),
                ',' => ReadComma(),
                '&' => ReadAmpersand(),
                _ => ReadWord(),
            };
    }

    /// <summary><c>(Consequential Provisions)</c>, <c>(No 2)</c></summary>
    private bool ReadBracket()
    {
        var least = Math.Max(_floor, _at - MaxBracket);
        var open = _at - 2;
        while (open > least && _text[open] is not ('(' or ')'))
        {
            open--;
        }

        if (open < least || _text[open] != '(' || !char.IsUpper(_text[open + 1]))
        {
            return false;
        }

        (_at, _hasBracket) = (open, true);
        return true;
    }

    /// <summary>
    /// <c>Children, Schools and Families Act</c>: behind a comma only an enumeration of single words goes on, which
    /// ends in <c>and</c>.
    /// </summary>
    private bool ReadComma()
    {
        if (!_hasAnd || _start < 0 || (_cut >= 0 && _wordsSinceComma != 1))
        {
            return false;
        }

        _cut = _cut < 0 ? _start : _cut;
        _wordsSinceComma = 0;
        _at--;
        return true;
    }

    private bool ReadAmpersand()
    {
        _hasAnd = true;
        _at--;
        return true;
    }

    private bool ReadWord()
    {
        var end = _at;
        while (_at > _floor && (char.IsLetter(_text[_at - 1]) || _text[_at - 1] is '’' or '\'' or '-' or '/'))
        {
            _at--;
        }

        var word = _text[_at..end];
        if (word.Length == 0 || word.Length > 40)
        {
            return false;
        }

        return char.IsUpper(word[0]) && !LegalLexicon.IsOpener(word) && !LegalLexicon.IsConnector(word)
            ? AddWord()
            : ReadSmallWord(word);
    }

    private bool AddWord()
    {
        if (_cut >= 0 && _wordsSinceComma >= 1)
        {
            _start = _cut; // "In the Northern Region, Health and Care Act"
            return false;
        }

        _start = _at;
        _words++;
        _wordsSinceComma++;
        return true;
    }

    private bool ReadSmallWord(string word)
    {
        if (word is "the" && ContinuesBeforeArticle())
        {
            return true;
        }

        _hasArticle = word is "the" or "The" or "this" or "This";
        _hasAnd |= word is "and";
        return LegalLexicon.IsConnector(word);
    }

    /// <summary>
    /// <c>Representation of the People Act</c>, <c>Offences against the Person Act</c>: these names have an article
    /// within; <c>the passage of the Health Act</c> does not.
    /// </summary>
    private bool ContinuesBeforeArticle() =>
        _start >= 0
        && (
            _text.AsSpan(_start).StartsWith("People ", StringComparison.Ordinal)
            || _text.AsSpan(_start).StartsWith("Person ", StringComparison.Ordinal)
            || _text.AsSpan(_start).StartsWith("Environment ", StringComparison.Ordinal)
        )
        && _at - _floor > 4
        && (
            _text.AsSpan(_floor, _at - _floor).EndsWith(" of ")
            || _text.AsSpan(_floor, _at - _floor).EndsWith("gainst ")
        );
}
