namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// A position in an entry that moves from left to right over words, digits and signs, and never beyond an end. Offsets
/// are UTF-16 code units.
/// </summary>
internal sealed class EntryCursor(string text, int at, int end)
{
    /// <summary>The entry.</summary>
    public string Text => text;

    /// <summary>The offset of the next character.</summary>
    public int Position { get; set; } = at;

    /// <summary>The offset behind the last character that may be read.</summary>
    public int End => end;

    /// <summary>The next character; <c>\0</c> at the end.</summary>
    public char Current => Peek(0);

    /// <summary>The character that many units behind the next one; <c>\0</c> beyond the end.</summary>
    public char Peek(int units) => Position + units < end ? text[Position + units] : '\0';

    /// <summary>Skips the first of the words that stands here, in any case; false where none does.</summary>
    public bool TryReadWord(string[] words)
    {
        foreach (var word in words)
        {
            var stop = Position + word.Length;
            if (
                stop < end
                && text.AsSpan(Position, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
                && !(char.IsLetter(word[^1]) && char.IsLetter(text[stop]))
            )
            {
                Position = stop;
                return true;
            }
        }

        return false;
    }

    /// <summary>Skips ASCII digits and returns how many there were.</summary>
    public int ReadDigits()
    {
        var start = Position;
        while (char.IsAsciiDigit(Current))
        {
            Position++;
        }

        return Position - start;
    }

    /// <summary>Skips any of the signs and returns how many there were.</summary>
    public int Skip(string signs)
    {
        var start = Position;
        while (Position < end && signs.Contains(text[Position], StringComparison.Ordinal))
        {
            Position++;
        }

        return Position - start;
    }

    /// <summary>
    /// The text in a bracket that opens here and closes within <paramref name="longest"/> units, and skips it; null
    /// where there is none.
    /// </summary>
    public string? ReadBracketed(int longest)
    {
        var close = Current == '(' ? text.IndexOf(')', Position, Math.Min(end - Position, longest)) : -1;
        if (close < 0)
        {
            return null;
        }

        var inside = text[(Position + 1)..close].Trim();
        Position = close + 1;
        return inside;
    }

    /// <summary>Skips a bracket with digits in it, such as a year, if one stands here.</summary>
    public bool SkipBracketedYear()
    {
        var before = Position;
        Skip(" ");
        if (ReadBracketed(20) is { } inside && inside.AsSpan().ContainsAny("0123456789"))
        {
            return true;
        }

        Position = before;
        return false;
    }
}
