namespace StaticArchive.Model.Messages;

/// <summary>Addresses that people may have written down, and that a new build would not have.</summary>
public static partial class MessageCatalog
{
    /// <summary>An address that goes.</summary>
    public static Message UrlRemoved(SourceLocation location) =>
        Error(
            "SA0501",
            location,
            "this address of the older build would vanish; bring back what was there, or name the old id "
                + "under formerly: in the paper.yml of the paper that took its place."
        );

    /// <summary>Places within a page that go.</summary>
    public static Message FragmentsRemoved(SourceLocation location, IReadOnlyCollection<string> fragments) =>
        Warning(
            "SA0502",
            location,
            $"{fragments.Count} of this page's fragments in the older build would vanish: "
                + $"{string.Join(", ", fragments.Select(fragment => "#" + fragment))}; links to them would lead to "
                + "the top of the page."
        );

    /// <summary>An older build that cannot be read.</summary>
    public static Message PublishedSiteUnreadable(SourceLocation location, string why) =>
        Error(
            "SA0503",
            location,
            $"the older build cannot be read ({why}); --published names a folder with index.html, or the "
                + "address of a site."
        );
}
