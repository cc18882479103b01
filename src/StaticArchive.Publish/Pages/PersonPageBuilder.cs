using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the pages of authors.</summary>
/// <param name="index">What pages look up.</param>
/// <param name="layouts">Makes layouts.</param>
/// <param name="inputs">What pages are made of.</param>
internal sealed class PersonPageBuilder(PageIndex index, PageLayoutBuilder layouts, PageInputs inputs)
{
    /// <summary>Works of the index by family name and initial of their authors and editors.</summary>
    private readonly Lazy<ILookup<string, Work>> _worksByName = new(() =>
        index
            .Site.Archive.Works.Where(work => work.Paper is null)
            .SelectMany(work =>
                work.Item.Author.Concat(work.Item.Editor)
                    .Where(name => name.Family is not null)
                    .Select(name => new { Key = GetNameKey(name), Work = work })
            )
            .ToLookup(entry => entry.Key, entry => entry.Work, StringComparer.Ordinal)
    );

    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> BuildFiles()
    {
        var people = index
            .PapersByDate.SelectMany(paper =>
                paper.Item.Author.Select(name => new
                {
                    Slug = PersonSlugBuilder.Build(name),
                    Name = name,
                    Paper = paper,
                })
            )
            .GroupBy(entry => entry.Slug, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new AuthorEntry(group.First().Name, [.. group.Select(entry => entry.Paper)]))
            .ToList();
        var namesByKey = people.ToLookup(
            person => GetNameKey(person.Name),
            person => person.Name,
            StringComparer.Ordinal
        );
        return people
            .Where(person => index.Site.HasPage(person.Name))
            .Select(person => CreateFile(person, namesByKey[GetNameKey(person.Name)]));
    }

    private OutputFile CreateFile(AuthorEntry person, IEnumerable<CslName> similarNames) =>
        layouts.CreateFile<PersonPageView>(index.Site.UrlOf(person.Name), () => BuildModel(person, similarNames)) with
        {
            // Lines of works stand on several pages, and are told apart once where they are the same objects.
            Inputs = inputs.ForLayout(() =>
                [
                    person.Name,
                    person.Papers.Select(paper => PaperCardBuilder.BuildWithRecord(index.Site, paper, "")).ToList(),
                    GetWorks(person.Name).Select(index.WorkLines.Get).ToList(),
                    LinkSimilarNames(person.Name, similarNames, "").ToList(),
                ]
            ),
        };

    private PersonPageModel BuildModel(AuthorEntry person, IEnumerable<CslName> similarNames)
    {
        var (name, papers) = person;
        var works = GetWorks(name);
        var address = index.Site.UrlOf(name);
        var root = SiteUrls.GetRelativeRoot(address);
        return new PersonPageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(address, "person", name.DisplayForm, Describe(person, works.Count))
            ),
            Name = name.DisplayForm,
            Orcid = LinkSanitizer.SanitizeExternal(name.Orcid) is { } orcid
                ? new PageLink(orcid.Replace("https://orcid.org/", "", StringComparison.Ordinal), orcid)
                : null,
            Papers = [.. papers.Select(paper => PaperCardBuilder.BuildWithRecord(index.Site, paper, root))],
            Works = [.. works.Select(work => index.WorkLines.Get(work, root))],
            SimilarNames = [.. LinkSimilarNames(name, similarNames, root)],
        };
    }

    /// <summary>The works of a name, the newest first.</summary>
    private List<Work> GetWorks(CslName name) =>
        [
            .. _worksByName
                .Value[GetNameKey(name)]
                .DistinctBy(work => work.Id, StringComparer.Ordinal)
                .OrderByDescending(work => work.Item.Issued?.Year ?? 0)
                .ThenBy(work => work.Id, StringComparer.Ordinal),
        ];

    private IEnumerable<PageLink> LinkSimilarNames(CslName name, IEnumerable<CslName> similarNames, string root) =>
        similarNames
            .Where(other => PersonSlugBuilder.Build(other) != PersonSlugBuilder.Build(name))
            .Select(other => new PageLink(other.DisplayForm, root + index.Site.UrlOf(other)));

    private string Describe(AuthorEntry person, int works)
    {
        var words = index.Site.Words;
        return words.Format(
            "people.person-description",
            person.Name.DisplayForm,
            words.Count("count.papers", person.Papers.Count),
            words.Count("count.works", works)
        );
    }

    private sealed record AuthorEntry(CslName Name, IReadOnlyList<Paper> Papers);

    /// <summary>Family name and first initial: what a reference list tells of a name.</summary>
    private static string GetNameKey(CslName name) =>
        Folding.ToKey(name.Family ?? name.ShortForm)
        + "|"
        + (name.Given is { Length: > 0 } given ? Folding.ToKey(given[..1]) : "");
}
