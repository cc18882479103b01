namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>
/// Signs that notes have for numbers: <c>*</c>, <c>**</c>, <c>†</c>, <c>‡</c>, <c>§</c>, <c>¶</c>.
/// </summary>
internal static class NoteSymbols
{
    private const string Signs = "*∗†‡§¶";
    private const int MostSigns = 4;

    /// <summary>Whether a unit is such a sign.</summary>
    public static bool IsSign(char unit) => Signs.Contains(unit, StringComparison.Ordinal);

    /// <summary>How many of one sign stand together here; 0 for none or too many.</summary>
    public static int Count(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsSign(text[end]) && text[end] == text[at])
        {
            end++;
        }

        return end - at <= MostSigns ? end - at : 0;
    }
}
