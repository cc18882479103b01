using StaticArchive.IO;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Publish.Site;

namespace StaticArchive.Commands.Published;

/// <summary>
/// Finds works and people who are a line of a list now, and may have had a page: an archive that goes over from
/// <c>work-pages: all</c> to <c>shared</c> has thousands.
/// </summary>
internal static class DemotedPageFinder
{
    /// <summary>Addresses that pages of works would have.</summary>
    public static IEnumerable<string> FindWorks(SiteIndex site) =>
        site.Archive.Settings.WorkPages == PagePolicy.Shared
            ? site.Archive.Works.Where(work => !site.HasPage(work)).Select(work => SiteUrls.WorkPage(work.Id))
            : [];

    /// <summary>Addresses that pages of people would have.</summary>
    public static IEnumerable<string> FindPeople(SiteIndex site) =>
        site.Archive.Settings.PeoplePages == PagePolicy.Shared
            ? site
                .Archive.Papers.SelectMany(paper => paper.Item.Author)
                .Where(name => !site.HasPage(name))
                .Select(name => SiteUrls.PersonPage(PersonSlugBuilder.Build(name)))
                .Distinct(StringComparer.Ordinal)
            : [];

    /// <summary>A message for each list that has taken up pages of the site that is there.</summary>
    /// <param name="output">The folder of the site that will be replaced.</param>
    /// <param name="site">The new one.</param>
    public static IReadOnlyList<Message> Find(string output, SiteIndex site) =>
        [
            .. Compare(output, SiteUrls.References, "work-pages", FindWorks(site)),
            .. Compare(output, SiteUrls.People, "people-pages", FindPeople(site)),
        ];

    private static IEnumerable<Message> Compare(string output, string list, string setting, IEnumerable<string> lines)
    {
        var old = FileSystem
            .ListFolders(output, list)
            .Select(name => list + name + "/")
            .ToHashSet(StringComparer.Ordinal);
        var gone = lines.Where(old.Contains).Select(address => "/" + address).Order(StringComparer.Ordinal).ToList();
        return gone.Count == 0 ? [] : [MessageCatalog.PagesBecameLines(new SourceLocation("/" + list), setting, gone)];
    }
}
