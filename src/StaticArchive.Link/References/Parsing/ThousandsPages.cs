namespace StaticArchive.Link.References.Parsing;

/// <summary>
/// Pages with a blank behind the thousands, behind a colon: <c>2016;11:10 549–64</c>, <c>:10 549-10 564</c>.
/// </summary>
internal static class ThousandsPages
{
    /// <summary>The pages as printed; null where none begin at an offset.</summary>
    public static EntryPageRange? ParseAt(string text, int at)
    {
        var first = FindEnd(text, at);
        if (first == at)
        {
            return null;
        }

        if (first == text.Length || text[first] is not ('-' or '–'))
        {
            return new EntryPageRange(text[at..first], first);
        }

        var last = FindEnd(text, first + 1);
        last = last > first + 1 ? last : EntryScanner.Skip(text, first + 1, "0123456789");
        return new EntryPageRange($"{text[at..first]}-{text[(first + 1)..last]}", last);
    }

    /// <summary>Behind one to three digits, a blank and three digits.</summary>
    private static int FindEnd(string text, int at)
    {
        var blank = EntryScanner.Skip(text, at, "0123456789");
        if (blank == at || blank - at > 3 || blank == text.Length || text[blank] != ' ')
        {
            return at;
        }

        var end = EntryScanner.Skip(text, blank + 1, "0123456789");
        return end - blank == 4 ? end : at;
    }
}
