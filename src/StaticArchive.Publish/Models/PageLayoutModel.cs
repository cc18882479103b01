namespace StaticArchive.Publish.Models;

/// <summary>What every page has around its own matter.</summary>
public sealed record PageLayoutModel
{
    /// <summary>Address of the page within the site.</summary>
    public required string Url { get; init; }

    /// <summary>The way to the site's root; for the page served when nothing is found, a path below the host.</summary>
    public required string Root { get; init; }

    /// <summary>Title of the page.</summary>
    public required string Title { get; init; }

    /// <summary>Title of the archive.</summary>
    public required string ArchiveTitle { get; init; }

    /// <summary>For search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary>BCP 47 tag of the interface.</summary>
    public required string Language { get; init; }

    /// <summary>Where the page is published; null where that is not known.</summary>
    public string? Canonical { get; init; }

    /// <summary>Elements of the head that describe the page to machines.</summary>
    public string Head { get; init; } = "";

    /// <summary>Main menu.</summary>
    public required IReadOnlyList<PageLink> Menu { get; init; }

    /// <summary>Menu at the foot.</summary>
    public required IReadOnlyList<PageLink> FooterMenu { get; init; }

    /// <summary>Where a mistake on the page is reported.</summary>
    public required MistakeLink Mistake { get; init; }

    /// <summary>Addresses of style sheets, from the page.</summary>
    public required IReadOnlyList<string> Styles { get; init; }

    /// <summary>What the page may load and run, for hosts that send no headers.</summary>
    public string ContentPolicy { get; init; } = Hosting.ContentPolicy.Meta;

    /// <summary>The one line of script that runs before the page is drawn.</summary>
    public required string InlineScript { get; init; }

    /// <summary>Addresses of scripts, from the page.</summary>
    public required IReadOnlyList<string> Scripts { get; init; }

    /// <summary>Address of the icon, from the page.</summary>
    public required string Icon { get; init; }

    /// <summary>What the archive puts in place of parts of the theme.</summary>
    public PageTheme Theme { get; init; } = PageTheme.None;

    /// <summary>What the archive is, in its own words; empty where it does not say.</summary>
    public string ArchiveDescription { get; init; } = "";

    /// <summary>Rights in the archive's own words.</summary>
    public string? Rights { get; init; }

    /// <summary>Address of the licence of the archive's own words.</summary>
    public string? Licence { get; init; }

    /// <summary>Class of the body, one word: the kind of page.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether search engines should leave it alone.</summary>
    public bool IsNoIndex { get; init; }

    /// <summary>Where a browser is sent on to, as seen from the page; null where it stays.</summary>
    public string? Refresh { get; init; }

    /// <summary>
    /// The page's own address as a code for cameras, SVG, for printing; empty where the address is not known.
    /// </summary>
    public string QrCode { get; init; } = "";

    /// <summary>The title as browsers show it.</summary>
    public string FullTitle => Title == ArchiveTitle ? Title : $"{Title} · {ArchiveTitle}";
}
