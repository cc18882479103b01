using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// Names and a date on one line: <c>Ada Meadow and Robert Jones, March 2010</c>, <c>Ada Meadow (2010)</c>.
/// </summary>
/// <param name="Names">The names, at least one.</param>
/// <param name="Date">The date as EDTF.</param>
internal sealed record DatedNames(IReadOnlyList<string> Names, string Date)
{
    private const int ShortestName = 4;

    /// <summary>Those of a line; null for any other.</summary>
    public static DatedNames? Parse(string line)
    {
        var at = line.LastIndexOfAny([',', '|', '–', '—', '(']);
        var date = at < ShortestName ? "" : line[(at + 1)..].Trim(' ', ')');
        return
            DateLineDetector.IsDate(date)
            && PersonNameParser.ParseList(line[..at].TrimEnd()) is { Count: > 0 } names
            && EnglishDateParser.Find(date) is { } found
            ? new DatedNames(names, found)
            : null;
    }
}
