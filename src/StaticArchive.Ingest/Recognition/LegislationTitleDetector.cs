using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Recognition;

/// <summary>Tells the titles of laws: <c>The Toll Bridges (Exemption) Regulations 2009</c>.</summary>
internal static class LegislationTitleDetector
{
    private const int Longest = 160;

    /// <summary>Whether a title is one.</summary>
    public static bool IsTitle(string title) =>
        title.Length < Longest
        && WordTokenizer.Split(title) is [.., "Regulations" or "Act" or "Order" or "Rules", var year]
        && EnglishDateParser.IsYear(year);
}
