using System.Globalization;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>
/// Names and a year of a work that a note has named in full: <c>Hall (1991), p. 9</c>, <c>Hall 1991: 9</c>.
/// </summary>
/// <param name="End">Offset behind the year.</param>
/// <param name="Works">The works of that year.</param>
internal sealed record DatedLabel(int End, IReadOnlyList<KnownWork> Works)
{
    private const int YearDigits = 4;

    /// <summary>Reads the year behind names; null where none stands there, or no work is of that year.</summary>
    public static DatedLabel? Read(string text, NameLabel label, int end)
    {
        var at = label.End;
        while (at < end && at < label.End + 2 && text[at] is ' ' or ',')
        {
            at++;
        }

        at += at < end && text[at] is '(' or '[' ? 1 : 0;
        if (at == label.End || at + YearDigits > end)
        {
            return null;
        }

        var isYear = int.TryParse(
            text.AsSpan(at, YearDigits),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var year
        );
        var works = isYear ? label.Works.Where(work => work.Year == year && year > 0).ToList() : [];
        return works.Count > 0 ? new DatedLabel(at + YearDigits, works) : null;
    }
}
