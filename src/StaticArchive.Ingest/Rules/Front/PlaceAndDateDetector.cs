using StaticArchive.Ingest.Rules.Front.Words;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// Lines that say when, in any language of the tables, and perhaps where: <c>Lauenbach, 14. März 2013</c>, <c>Juin
/// 2011</c>, <c>London, November 2002</c>.
/// </summary>
internal static class PlaceAndDateDetector
{
    private const int Longest = 60;
    private const int MostWords = 7;
    private const int MostPlaceWords = 3;

    private static readonly HashSet<string> Small = WordList.ParseSet("de le la den der the of am");

    /// <summary>Whether a line is one: a month and a year, days, and a place before a comma.</summary>
    public static bool IsPlaceAndDate(string line)
    {
        var words = line.Length < Longest ? WordTokenizer.Split(line) : [];
        if (words.Count is < 2 or > MostWords || !words.Exists(EnglishDateParser.IsYear))
        {
            return false;
        }

        var comma = line.IndexOf(',', StringComparison.Ordinal);
        var place = comma < 0 ? 0 : WordTokenizer.Count(line.AsSpan(0, comma));
        var isPlace = place is > 0 and <= MostPlaceWords && !words.Take(place).Any(IsDateWord);
        return words.Exists(word => TitlePageWords.All.Months.Contains(Folding.Fold(word)))
            && words.Skip(isPlace ? place : 0).All(IsDateWord);
    }

    private static bool IsDateWord(string word) =>
        char.IsAsciiDigit(word[0])
        || Small.Contains(Folding.Fold(word))
        || TitlePageWords.All.Months.Contains(Folding.Fold(word));
}
