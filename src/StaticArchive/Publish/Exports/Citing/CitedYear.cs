using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Citing;

/// <summary>Whether a citation has to state the year.</summary>
internal static class CitedYear
{
    /// <summary>Whether the title of an Act ends with its year: <c>Health Act 1999</c>.</summary>
    public static bool IsInTitle(CslItem item, RecordKind kind) =>
        kind.Shape == RecordShape.Law && DateParts.Of(item.Issued) is { IsKnown: true } date && item.Title?.EndsWith(date.Iso[..4], StringComparison.Ordinal) == true;
}
