namespace StaticArchive.Link.Citations.Notes;

/// <summary>
/// What stands for a title in a short form: <c>op. cit.</c>, <c>above n 4</c>, <c>(n 4)</c>, <c>supra note 4</c>,
/// <c>op. cit. (note 12)</c>, <c>a.a.O.</c>
/// </summary>
/// <param name="End">Offset behind it.</param>
/// <param name="Label">Label of the note that it points at; null for none.</param>
internal sealed record BackReference(int End, string? Label)
{
    // The longer of two that begin alike stands first.
    private static readonly string[] Words =
    [
        "op. cit.",
        "op.cit.",
        "op cit.",
        "op. cit",
        "op cit",
        "opere citato",
        "opus cit.",
        "loc. cit.",
        "loc.cit.",
        "loc cit.",
        "loc. cit",
        "loc cit",
        "a. a. O.",
        "a.a.O.",
        "aaO",
        "ob. cit.",
        "obra cit.",
        "art. cit.",
        "cit.",
        "wie oben",
        "s. o.",
        "supra",
        "above",
        "ante",
        "cited above",
        "cited in",
        "as in",
        "wie",
        "(wie",
        "siehe",
    ];

    private static readonly string[] NoteWords =
    [
        "footnote",
        "note",
        "notes",
        "nn",
        "n.",
        "n",
        "fn.",
        "fn",
        "Fußnote",
        "Fn.",
        "Fn",
        "Anmerkung",
        "Anm.",
        "nota",
    ];

    /// <summary>Whether a text has a phrase here, in any case, as whole words.</summary>
    public static bool IsPhraseAt(string text, int at, int end, string phrase) =>
        at + phrase.Length <= end
        && text.AsSpan(at, phrase.Length).Equals(phrase, StringComparison.OrdinalIgnoreCase)
        && (phrase[^1] == '.' || at + phrase.Length == text.Length || !char.IsLetter(text[at + phrase.Length]));

    /// <summary>Reads it behind a name or a title; null where none stands there.</summary>
    public static BackReference? Read(string text, int start, int end)
    {
        var found = false;
        var (at, stop) = (start, start);
        while (true)
        {
            at = SkipSigns(text, at, end);
            if (ReadNote(text, at, end) is { } note)
            {
                var close = note.End < end && text[note.End] is ')' or ']' ? note.End + 1 : note.End;
                return note with { End = close };
            }

            var word = Array.Find(Words, known => IsPhraseAt(text, at, end, known));
            if (word is null)
            {
                return found ? new BackReference(stop, null) : null;
            }

            found |= word is not ("cit." or "wie" or "(wie" or "siehe" or "as in" or "ante" or "above" or "cited in");
            at += word.Length;
            stop = found ? at : stop;
        }
    }

    private static BackReference? ReadNote(string text, int at, int end)
    {
        var word = Array.Find(NoteWords, known => IsPhraseAt(text, at, end, known));
        if (word is null)
        {
            return null;
        }

        var number = at + word.Length;
        while (number < end && text[number] is ' ' or '.')
        {
            number++;
        }

        var stop = number;
        while (stop < end && char.IsAsciiDigit(text[stop]))
        {
            stop++;
        }

        return stop > number && stop - number < 5 ? new BackReference(stop, text[number..stop]) : null;
    }

    private static int SkipSigns(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or ',' or '(' or '[' or '’' or '”' or '"' or '\'' or '.')
        {
            at++;
        }

        return at;
    }
}
