namespace StaticArchive.Publish.Models;

/// <summary>A link and its words.</summary>
/// <param name="Label">The words.</param>
/// <param name="Href">Where it leads, from the page it stands on.</param>
/// <param name="IsCurrent">Whether it leads to the page itself or to the part of the site it belongs to.</param>
/// <param name="Note">More about it.</param>
public sealed record PageLink(string Label, string Href, bool IsCurrent = false, string? Note = null)
{
    /// <summary>BCP 47 tag of its label, where that is in another language than the interface; else null.</summary>
    public string? Language { get; init; }

    /// <summary>The name under which to save what it leads to; empty for its own.</summary>
    public string DownloadName { get; init; } = "";
}
