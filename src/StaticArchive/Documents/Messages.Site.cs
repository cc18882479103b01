namespace StaticArchive.Documents;

/// <summary>Addresses that people may have written down, and that a new build would not have.</summary>
public static partial class Messages
{
    /// <summary>An address that goes.</summary>
    public static Message AddressVanishes(Place place) =>
        Error("SA0501", place, "this address of the older build would vanish; bring back what was there, or name the old id under formerly: in the paper.yml of the paper that took its place.");

    /// <summary>Places within a page that go.</summary>
    public static Message FragmentsVanish(Place place, IReadOnlyCollection<string> fragments) =>
        Warning("SA0502", place, $"{fragments.Count} of this page's fragments in the older build would vanish: {string.Join(", ", fragments.Select(fragment => "#" + fragment))}; links to them would lead to the top of the page.");

    /// <summary>An older build that cannot be read.</summary>
    public static Message OlderBuildUnreadable(Place place, string why) =>
        Error("SA0503", place, $"the older build cannot be read ({why}); --published names a folder with index.html, or the address of a site.");
}
