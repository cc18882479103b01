using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.References.Parsing;

/// <summary>A month behind a year: <c>2010 May;12:3</c>.</summary>
internal static class MonthWord
{
    /// <summary>Behind the blank and the month at an offset; the offset itself where none stands.</summary>
    public static int Skip(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end > at + 3 && EnglishDateParser.ParseMonth(text[(at + 1)..end]) > 0 ? end : at;
    }
}
