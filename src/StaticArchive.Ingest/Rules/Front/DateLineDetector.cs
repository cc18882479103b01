using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>Lines that say when, and little else: <c>March 2010</c>, <c>Revised May 2010</c>.</summary>
internal static class DateLineDetector
{
    private const int Longest = 60;
    private const int MostWords = 7;

    /// <summary>Words of a date that are no month: seasons, days of the week, what joins them; English first.</summary>
    private static readonly HashSet<string> OtherWords = WordList.ParseSet(
        "spring summer autumn winter of day the monday tuesday wednesday thursday friday saturday sunday "
            + "gwanwyn haf gaeaf dydd llun mawrth mercher iau gwener sadwrn sul "
            + "frühjahr sommer herbst den im montag dienstag mittwoch donnerstag freitag samstag sonntag "
            + "printemps été automne hiver le lundi mardi mercredi jeudi vendredi samedi dimanche "
            + "primavera verano otoño invierno de del el lunes martes miércoles jueves viernes sábado domingo "
            + "estate autunno inverno di lunedì martedì mercoledì giovedì venerdì "
            + "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        StringComparer.OrdinalIgnoreCase
    );
    private static readonly DateFinder Numeric = new(monthFirst: false);

    /// <summary>Whether a line is a year, a month or a day and nothing else.</summary>
    public static bool IsDate(string line)
    {
        var words = line.Length < Longest ? WordTokenizer.Split(line) : [];
        return words.Count is > 0 and <= MostWords
            && (words.Count(EnglishDateParser.IsYear) == 1 ? words.TrueForAll(IsDateWord) : IsNumericDate(line.Trim()));
    }

    private static bool IsDateWord(string word) =>
        char.IsAsciiDigit(word[0]) || MonthNames.Parse(word) > 0 || OtherWords.Contains(word);

    /// <summary><c>14/06/19</c>, <c>14.03.13</c></summary>
    private static bool IsNumericDate(string line) =>
        char.IsAsciiDigit(line[0])
        && Numeric.FindAll(line) is [{ Start: 0, IsDay: true } date]
        && date.End >= line.TrimEnd('.').Length;

    /// <summary>Whether a line is a date, or a label and a date: <c>For immediate release: 12 May 2008</c>.</summary>
    public static bool IsLabelledDate(string line) =>
        line.Length < Longest && IsDate(line[(line.LastIndexOf(':') + 1)..]);

    /// <summary>
    /// Whether at most one word stands beside numbers and months: <c>Version 2.1, 4 August 2011</c>, <c>Revised May
    /// 2010</c>.
    /// </summary>
    public static bool HasOneOtherWord(string line) =>
        WordTokenizer.Split(line).Count(word => !char.IsAsciiDigit(word[0]) && EnglishDateParser.ParseMonth(word) == 0)
        <= 1;
}
