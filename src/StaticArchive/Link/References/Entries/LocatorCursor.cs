namespace StaticArchive.Link.References.Entries;

/// <summary>A place in an entry that moves from left to right over words, digits and signs, and never beyond an end.</summary>
/// <param name="text">The entry.</param>
/// <param name="at">Where it begins.</param>
/// <param name="end">Where it ends.</param>
internal sealed class LocatorCursor(string text, int at, int end)
{
    /// <summary>The entry.</summary>
    public string Text => text;

    /// <summary>Where it stands.</summary>
    public int At { get; set; } = at;

    /// <summary>Where it ends.</summary>
    public int End => end;

    /// <summary>The unit it stands at; <c>\0</c> at the end.</summary>
    public char Unit => Ahead(0);

    /// <summary>A unit behind it; <c>\0</c> beyond the end.</summary>
    public char Ahead(int units) => At + units < end ? text[At + units] : '\0';

    /// <summary>Goes over the first of the words that stands here, whatever its case.</summary>
    public bool Word(string[] words)
    {
        foreach (var word in words)
        {
            var stop = At + word.Length;
            if (stop < end && text.AsSpan(At, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) && !(char.IsLetter(word[^1]) && char.IsLetter(text[stop])))
            {
                At = stop;
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes over digits; how many there were.</summary>
    public int Digits()
    {
        var start = At;
        while (char.IsAsciiDigit(Unit))
        {
            At++;
        }

        return At - start;
    }

    /// <summary>Goes over signs; how many there were.</summary>
    public int Skip(string signs)
    {
        var start = At;
        while (At < end && signs.Contains(text[At], StringComparison.Ordinal))
        {
            At++;
        }

        return At - start;
    }

    /// <summary>What stands in a bracket that opens here and closes soon, and goes behind it; null where none does.</summary>
    public string? Bracketed(int longest)
    {
        var close = Unit == '(' ? text.IndexOf(')', At, Math.Min(end - At, longest)) : -1;
        if (close < 0)
        {
            return null;
        }

        var inside = text[(At + 1)..close].Trim();
        At = close + 1;
        return inside;
    }

    /// <summary>Goes over a bracket with a year in it, if one stands here.</summary>
    public bool SkipBracketedYear()
    {
        var before = At;
        Skip(" ");
        if (Bracketed(20) is { } inside && inside.AsSpan().ContainsAny("0123456789"))
        {
            return true;
        }

        At = before;
        return false;
    }
}
