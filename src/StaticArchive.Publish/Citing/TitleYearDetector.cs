using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Citing;

/// <summary>Whether a citation has to state the year.</summary>
internal static class TitleYearDetector
{
    /// <summary>Whether the title of an Act ends with its year: <c>Health Act 1999</c>.</summary>
    public static bool HasYearInTitle(CslItem item, ItemTypeMapping kind) =>
        kind.Group == ItemTypeGroup.Legal
        && DateParts.From(item.Issued) is { IsKnown: true } date
        && item.Title?.EndsWith(date.IsoDate[..4], StringComparison.Ordinal) == true;
}
