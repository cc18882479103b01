using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the list of people, where everybody who wrote a paper has an address.</summary>
/// <param name="index">What pages look up.</param>
/// <param name="layouts">Makes layouts.</param>
internal sealed class PersonListPageBuilder(PageIndex index, PageLayoutBuilder layouts)
{
    private const int MaxWithoutJumps = 60;

    /// <summary>
    /// The list is one page, since everybody has an address on it. With more people than this it leaves the titles of a
    /// person's papers to the page that the person has: 5,000 papers then are below 100 kB as sent.
    /// </summary>
    private const int MaxWithTitles = 2_000;

    /// <summary>Its file; none where no paper names its authors.</summary>
    public IEnumerable<OutputFile> BuildFiles() =>
        index.Site.Archive.Papers.Any(paper => paper.Item.Author.Count > 0)
            ? [layouts.CreateFile<PersonListPageView>(SiteUrls.People, BuildModel)]
            : [];

    private PersonListPageModel BuildModel()
    {
        var root = SiteUrls.GetRelativeRoot(SiteUrls.People);
        var people = index
            .PapersByDate.SelectMany(paper => paper.Item.Author.Select(name => new { Name = name, Paper = paper }))
            .GroupBy(entry => PersonSlugBuilder.Build(entry.Name), StringComparer.Ordinal)
            .OrderBy(group => Folding.Fold(group.First().Name.SortForm), StringComparer.Ordinal)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => BuildItem(group.Key, group.First().Name, group.Select(entry => entry.Paper), root))
            .ToList();
        var description = index.Site.Words.Count("people.description", people.Count);
        return new PersonListPageModel(
            layouts.Build(
                new PageLayoutBuilder.PageInfo(SiteUrls.People, "people", index.Site.Words["part.people"], description)
                {
                    Scripts = people.Count > 1 ? ["papers"] : [],
                }
            ),
            people,
            PaperTitlesPageBuilder.BuildViews(index.Site, SiteUrls.People, root)
        )
        {
            JumpLinks = BuildJumpLinks(people),
            IsBrief = people.Count > MaxWithTitles,
        };
    }

    /// <summary>A list of one page, since everybody has an address on it: letters lead into it.</summary>
    private static List<PageLink> BuildJumpLinks(List<PersonListItem> people) =>
        people.Count <= MaxWithoutJumps
            ? []
            :
            [
                .. people
                    .GroupBy(person => Folding.Fold(person.Name)[..1].ToUpperInvariant(), StringComparer.Ordinal)
                    .Where(group => char.IsLetter(group.Key[0]))
                    .Select(group => new PageLink(group.Key, "#" + group.First().Id)),
            ];

    private PersonListItem BuildItem(string slug, CslName name, IEnumerable<Paper> papers, string root) =>
        new(
            slug,
            name.SortForm,
            index.Site.HasPage(name) ? root + SiteUrls.PersonPage(slug) : null,
            [
                .. papers
                    .DistinctBy(paper => paper.Id, StringComparer.Ordinal)
                    .Select(paper => new PageLink(paper.Title, root + SiteUrls.Paper(paper.Id))),
            ]
        );
}
