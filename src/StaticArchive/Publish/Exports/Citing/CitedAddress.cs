using StaticArchive.Documents;

namespace StaticArchive.Publish.Exports.Citing;

/// <summary>The address that a citation ends with.</summary>
internal static class CitedAddress
{
    /// <summary>That of the paragraph, else the DOI's, else the record's; null where there is none.</summary>
    public static string? Of(CslItem item, Pinpoint? at) => at?.Url ?? (item.Doi is { } doi ? WebAddresses.Doi(doi) : item.Url);
}
