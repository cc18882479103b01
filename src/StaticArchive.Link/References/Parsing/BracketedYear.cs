namespace StaticArchive.Link.References.Parsing;

/// <summary>The year behind a quoted title, as lawyers put it: <c>‘Points and bands’ (2004) 3 …</c></summary>
internal static class BracketedYear
{
    /// <summary>
    /// Whether a closing quotation mark stands before an offset, and at it a blank, four characters in brackets and a
    /// blank.
    /// </summary>
    public static bool IsAt(string text, int at) =>
        at > 0
        && at + 8 < text.Length
        && text[at - 1] is '’' or '”' or '"' or '\''
        && text[at] == ' '
        && text[at + 1] is '(' or '['
        && text[at + 6] is ')' or ']'
        && text[at + 7] == ' ';

    /// <summary>Where such a year begins, from an offset on; -1 where none does.</summary>
    public static int Find(string text, int from)
    {
        for (var at = Math.Max(from, 1); at + 8 < text.Length; at++)
        {
            if (IsAt(text, at))
            {
                return at + 2;
            }
        }

        return -1;
    }
}
