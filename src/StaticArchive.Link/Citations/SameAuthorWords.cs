namespace StaticArchive.Link.Citations;

/// <summary>Words that stand for the author of the citation before: <c>idem (2011)</c>, <c>ders. 2004b</c>.</summary>
internal static class SameAuthorWords
{
    private const int MaxDistance = 240;

    private static readonly string[] Words = ["ders", "dies", "idem", "eadem", "dens", "id"];

    /// <summary>Offset of such a word right before a year; -1 for none.</summary>
    /// <param name="from">Offset behind the citation before.</param>
    /// <param name="year">Offset of the year.</param>
    public static int FindStart(string text, int from, int year)
    {
        var end = year;
        while (end > from && text[end - 1] is ' ' or '(' or '[' or '.' or ',' or '\n')
        {
            end--;
        }

        var start = end;
        while (start > from && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text[start..end];
        return
            year - from <= MaxDistance
            && !text.AsSpan(from, year - from).Contains(" cit.", StringComparison.Ordinal) // another work lies between
            && end < year
            && Array.Exists(Words, one => one.Equals(word, StringComparison.OrdinalIgnoreCase))
            ? start
            : -1;
    }
}
