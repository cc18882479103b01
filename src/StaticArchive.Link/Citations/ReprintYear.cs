using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Link.Citations;

/// <summary>
/// A year of the first edition before that of the edition used: <c>[1867] 1976</c>, <c>1867/1976</c>.
/// </summary>
internal static class ReprintYear
{
    /// <summary>The later year, from the first digit of the earlier one; null where there is none.</summary>
    public static YearToken? Parse(string text, YearToken first)
    {
        var at = first.End;
        while (at < text.Length && at < first.End + 3 && text[at] is ']' or ')' or ' ' or '/' or '[' or '(')
        {
            at++;
        }

        return
            first is { Year: > 0, IsRange: false }
            && at > first.End
            && text[first.End] is ']' or ')' or '/' or ' '
            && YearToken.ParseAt(text, at) is { } second
            && second.Year > first.Year
            ? second with
            {
                Start = first.Start,
            }
            : null;
    }
}
