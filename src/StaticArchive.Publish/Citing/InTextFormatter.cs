using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>
/// What stands in the text that cites a work: <c>(Meadow and Bushel, 2003, Findings, para. 3)</c>; in Vancouver the
/// number of the list, here 1.
/// </summary>
internal static class InTextFormatter
{
    private const int LongestTitle = 60;

    /// <summary>The citation with a place in it.</summary>
    public static string Format(CitationStyle style, CslItem item, string place) =>
        style.Id switch
        {
            "vancouver" => $"(1, {place})",
            "chicago" => $"({FormatNames(item, " and ")} {FormatYear(item)}, {place})",
            "apa" => $"({FormatNames(item, " & ")}, {FormatYear(item)}, {place})",
            _ => $"({FormatNames(item, " and ")}, {FormatYear(item)}, {place})",
        };

    private static string FormatYear(CslItem item) => item.Issued?.ShortForm ?? "n.d.";

    private static string FormatNames(CslItem item, string and)
    {
        var isPart = ItemTypeMapping.For(item.Type).Group == ItemTypeGroup.Component;
        var names = item.Author.Count > 0 || isPart ? item.Author : item.Editor;
        return names.Count switch
        {
            0 => "‘" + TextTruncator.Truncate(item.Title ?? "Untitled", LongestTitle) + "’",
            1 => names[0].ShortForm,
            2 => names[0].ShortForm + and + names[1].ShortForm,
            _ => names[0].ShortForm + " et al.",
        };
    }
}
