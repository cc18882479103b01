using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Recognition;

/// <summary>Tells the titles of laws: <c>The Toll Bridges (Exemption) Regulations 2009</c>.</summary>
internal static class LegislationTitleDetector
{
    private const int Longest = 160;
    private const int LongestOrder = 240;

    private static readonly HashSet<string> Orders = WordList.ParseSet(
        "circulaire arrêté décret instruction ordonnance délibération",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a title is one.</summary>
    public static bool IsTitle(string title) =>
        title.Length < Longest
        && WordTokenizer.Split(title) is [.., "Regulations" or "Act" or "Order" or "Rules", var year]
        && EnglishDateParser.IsYear(year);

    /// <summary>
    /// Whether a line is the title of a French order: <c>Arrêté du 3 mai 2004 relatif aux barrages</c>, <c>Décret
    /// n° 2004-12 portant création des agences de l'eau</c>.
    /// </summary>
    public static bool IsOrder(string line) =>
        line.Length < LongestOrder
        && !line.EndsWith('.')
        && line.Any(char.IsAsciiDigit)
        && WordTokenizer.Split(line) is [var first, ..] words
        && Orders.Contains(first)
        && words.Exists(word => word is "relatif" or "relative" or "relatifs" or "relatives" or "portant");
}
