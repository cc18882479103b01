namespace StaticArchive.Publish.Models;

/// <summary>A link and its words.</summary>
/// <param name="Label">The words.</param>
/// <param name="Href">Where it leads, from the page it stands on.</param>
/// <param name="IsCurrent">Whether it leads to the page itself or to the part of the site it belongs to.</param>
/// <param name="Note">More about it.</param>
public sealed record PageLink(string Label, string Href, bool IsCurrent = false, string? Note = null)
{
    /// <summary>The name under which to save what it leads to; empty for its own.</summary>
    public string DownloadName { get; init; } = "";
}
