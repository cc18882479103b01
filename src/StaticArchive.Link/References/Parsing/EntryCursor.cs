namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// A place in an entry that moves from left to right over words, digits and signs, and never beyond an end.
/// </summary>
/// <param name="text">The entry.</param>
/// <param name="at">Where it begins.</param>
/// <param name="end">Where it ends.</param>
internal sealed class EntryCursor(string text, int at, int end)
{
    /// <summary>The entry.</summary>
    public string Text => text;

    /// <summary>Where it stands.</summary>
    public int Position { get; set; } = at;

    /// <summary>Where it ends.</summary>
    public int End => end;

    /// <summary>The unit it stands at; <c>\0</c> at the end.</summary>
    public char Current => Peek(0);

    /// <summary>A unit behind it; <c>\0</c> beyond the end.</summary>
    public char Peek(int units) => Position + units < end ? text[Position + units] : '\0';

    /// <summary>Goes over the first of the words that stands here, whatever its case.</summary>
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

    /// <summary>Goes over digits; how many there were.</summary>
    public int ReadDigits()
    {
        var start = Position;
        while (char.IsAsciiDigit(Current))
        {
            Position++;
        }

        return Position - start;
    }

    /// <summary>Goes over signs; how many there were.</summary>
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
    /// What stands in a bracket that opens here and closes soon, and goes behind it; null where none does.
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

    /// <summary>Goes over a bracket with a year in it, if one stands here.</summary>
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
