using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// A value that is read more than once: a name that a cover and a title page print is one person, but two people of one
/// name who work in different places are two.
/// </summary>
internal static class RepeatedReadings
{
    /// <summary>
    /// Each value once, in order: the first reading, or of one person the first that says where they work.
    /// </summary>
    public static List<MetadataAssertion> Merge(IEnumerable<MetadataAssertion> readings)
    {
        var kept = new List<MetadataAssertion>();
        var placesByValue = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            var key = Folding.ToKey(reading.Value);
            var places = placesByValue.GetValueOrDefault(key) ?? [];
            placesByValue[key] = places;
            var same = places.FindIndex(i => MayBeOne(kept[i], reading));
            if (same < 0)
            {
                places.Add(kept.Count);
                kept.Add(reading);
            }
            else if (!SaysWhere(kept[places[same]]) && SaysWhere(reading))
            {
                kept[places[same]] = reading;
            }
        }

        return kept;
    }

    private static bool SaysWhere(MetadataAssertion reading) => (reading.Affiliation ?? reading.Orcid) is not null;

    private static bool MayBeOne(MetadataAssertion one, MetadataAssertion other) =>
        AreCompatible(one.Affiliation, other.Affiliation) && AreCompatible(one.Orcid, other.Orcid);

    private static bool AreCompatible(string? one, string? other) => one is null || other is null || one == other;
}
