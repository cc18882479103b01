namespace StaticArchive.Link.Law;

/// <summary>Reads forward through a block, part by part. What does not fit leaves it where it was.</summary>
/// <param name="text">The document's text.</param>
/// <param name="at">Where it begins.</param>
/// <param name="end">Where the block ends.</param>
internal sealed class LegalCursor(string text, int at, int end)
{
    /// <summary>Offset of the next unit.</summary>
    public int At { get; set; } = at;

    /// <summary>The next unit; a blank behind the last one.</summary>
    public char Next => At < end ? text[At] : ' ';

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => At >= end;

    /// <summary>The words of a stretch.</summary>
    public string Slice(int from, int to) => text[from..to];

    /// <summary>Passes blanks.</summary>
    public LegalCursor SkipBlanks()
    {
        while (At < end && char.IsWhiteSpace(text[At]))
        {
            At++;
        }

        return this;
    }

    /// <summary>Takes one of some signs, with blanks before it.</summary>
    public bool TryTakeSign(string signs)
    {
        var start = At;
        SkipBlanks();
        if (At < end && signs.Contains(text[At], StringComparison.Ordinal))
        {
            At++;
            return true;
        }

        At = start;
        return false;
    }

    /// <summary>Takes words exactly as they are, with blanks before them, where no letter or digit follows.</summary>
    public bool TryTake(string words)
    {
        var start = At;
        SkipBlanks();
        var after = At + words.Length;
        if (
            after <= end
            && text.AsSpan(At).StartsWith(words, StringComparison.Ordinal)
            && !(after < end && char.IsLetterOrDigit(words[^1]) && char.IsLetterOrDigit(text[after]))
        )
        {
            At = after;
            return true;
        }

        At = start;
        return false;
    }

    /// <summary>Takes the first of some words that fits, and a full stop behind it.</summary>
    public bool TryTakeAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (TryTake(word))
            {
                At += Next == '.' ? 1 : 0;
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a run of letters and the stops among them (<c>S.I.</c>), with blanks before; empty for none.
    /// </summary>
    public ReadOnlySpan<char> TakeWord()
    {
        SkipBlanks();
        var start = At;
        while (At < end && (char.IsLetter(text[At]) || (text[At] is '.' && At > start)))
        {
            At++;
        }

        return text.AsSpan(start, At - start);
    }

    /// <summary>Takes digits, with blanks before; empty where there are none, or more than some.</summary>
    public ReadOnlySpan<char> TakeDigits(int most = 6)
    {
        var start = At;
        SkipBlanks();
        var first = At;
        while (At < end && char.IsAsciiDigit(text[At]))
        {
            At++;
        }

        if (At > first && At - first <= most)
        {
            return text.AsSpan(first, At - first);
        }

        At = start;
        return [];
    }

    /// <summary>Takes a year, with blanks before; 0 for none.</summary>
    public int TakeYear()
    {
        var start = At;
        var digits = TakeDigits(4);
        if (digits.Length == 4 && LegalLexicon.ParseYear(digits) is > 0 and var year)
        {
            return year;
        }

        At = start;
        return 0;
    }
}
