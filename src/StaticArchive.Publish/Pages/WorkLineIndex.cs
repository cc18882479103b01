using System.Collections.Concurrent;
using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// The line of each work as every order of the index has it, made once: of thirty thousand works it stands under its
/// letter, its year and each of its authors.
/// </summary>
internal sealed class WorkLineIndex(SiteIndex site)
{
    private readonly ConcurrentDictionary<string, WorkListItem> _lines = new(StringComparer.Ordinal);

    /// <summary>The line of a work as seen from the site's root.</summary>
    public WorkListItem Get(Work work) =>
        _lines.TryGetValue(work.Id, out var known)
            ? known
            : _lines.GetOrAdd(work.Id, WorkListItemBuilder.Build(site, work, ""));

    /// <summary>The line of a work; <paramref name="root"/> leads from the page to the site's root.</summary>
    public WorkListItem Get(Work work, string root)
    {
        var line = Get(work);
        return line with { Href = root + line.Href };
    }
}
