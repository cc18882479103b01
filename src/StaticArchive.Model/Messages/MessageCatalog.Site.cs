namespace StaticArchive.Model.Messages;

/// <summary>Addresses that people may have written down, and that a new build would not have.</summary>
public static partial class MessageCatalog
{
    /// <summary>Pages that a message names; <c>check --published</c> names all.</summary>
    private const int MaxPages = 12;

    /// <summary>An address that goes.</summary>
    public static Message UrlRemoved(SourceLocation location) =>
        Error(
            "SA0501",
            location,
            "this address of the older build would vanish; bring back what was there, or name the old id "
                + "under formerly: in the paper.yml of the paper that took its place."
        );

    /// <summary>An address below an earlier id of a paper, whose file had another name then.</summary>
    public static Message UrlRemovedByFileName(SourceLocation location, string paper) =>
        Error(
            "SA0506",
            location,
            $"this address of the older build would vanish: its paper is \"{paper}\" now, as formerly: says, and has "
                + $"no file of this name; keep the file in input/papers/{paper}/ under the name it had."
        );

    /// <summary>An address that goes by a setting: <c>work-pages: shared</c>, <c>exports: default</c>.</summary>
    public static Message UrlRemovedBySetting(SourceLocation location, string remedy) =>
        Error("SA0505", location, $"this address of the older build would vanish, as archive.yml has it; {remedy}.");

    /// <summary>Pages that have become lines of a list, as a build sees by what it replaces.</summary>
    /// <param name="location">The list: <c>/references/</c>.</param>
    /// <param name="setting">The setting that decides it.</param>
    /// <param name="pages">What goes.</param>
    public static Message PagesBecameLines(
        SourceLocation location,
        string setting,
        IReadOnlyCollection<string> pages
    ) =>
        Warning(
            "SA0504",
            location,
            $"{pages.Count} pages that the site had until now are lines of a list: "
                + $"{string.Join(", ", pages.Take(MaxPages))}{(pages.Count > MaxPages ? ", …" : "")}; \"{setting}: "
                + $"redirect\" in archive.yml leaves a small page at each that leads there, \"{setting}: all\" keeps "
                + "them as they were."
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
