using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the pages of authors.</summary>
internal static class PersonPageBuilder
{
    /// <summary>Their files.</summary>
    public static IEnumerable<OutputFile> BuildFiles(SiteIndex site, PageLayoutBuilder layouts)
    {
        var papers = PaperSorter.SortByDate(site.Archive.Papers);
        var byName = papers
            .SelectMany(paper =>
                paper.Item.Author.Select(name => new
                {
                    Slug = PersonSlugBuilder.Build(name),
                    Name = name,
                    Paper = paper,
                })
            )
            .GroupBy(entry => entry.Slug, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        var alike = byName.ToLookup(
            group => GetNameKey(group.First().Name),
            group => group.First().Name,
            StringComparer.Ordinal
        );
        var works = new Lazy<ILookup<string, Work>>(() =>
            site
                .Archive.Works.Where(work => work.Paper is null)
                .SelectMany(work =>
                    work.Item.Author.Concat(work.Item.Editor)
                        .Where(name => name.Family is not null)
                        .Select(name => new { Key = GetNameKey(name), Work = work })
                )
                .ToLookup(entry => entry.Key, entry => entry.Work, StringComparer.Ordinal)
        );
        return byName.Select(group =>
            PageLayoutBuilder.CreateFile<PersonPageView>(
                SiteUrls.Person(group.Key),
                () =>
                    BuildModel(
                        site,
                        layouts,
                        new AuthorEntry(
                            group.First().Name,
                            [.. group.Select(entry => entry.Paper)],
                            [
                                .. works
                                    .Value[GetNameKey(group.First().Name)]
                                    .DistinctBy(work => work.Id, StringComparer.Ordinal),
                            ],
                            [.. alike[GetNameKey(group.First().Name)]]
                        )
                    )
            )
        );
    }

    private static PersonPageModel BuildModel(SiteIndex site, PageLayoutBuilder layouts, AuthorEntry person)
    {
        var (name, papers, works, alike) = person;
        var address = SiteUrls.Person(PersonSlugBuilder.Build(name));
        var root = SiteUrls.GetRelativeRoot(address);
        return new PersonPageModel(
            layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    address,
                    "person",
                    name.DisplayForm,
                    $"{name.DisplayForm}: {LabelFormatter.FormatCount(papers.Count, "paper")} of this archive "
                        + $"and {LabelFormatter.FormatCount(works.Count, "work")} that its papers cite."
                )
            ),
            name.DisplayForm,
            LinkSanitizer.SanitizeExternal(name.Orcid) is { } orcid
                ? new PageLink(orcid.Replace("https://orcid.org/", "", StringComparison.Ordinal), orcid)
                : null,
            [.. papers.Select(paper => PaperCardBuilder.Build(site, paper, root))],
            [
                .. works
                    .OrderByDescending(work => work.Item.Issued?.Year ?? 0)
                    .ThenBy(work => work.Id, StringComparer.Ordinal)
                    .Select(work => WorkListItemBuilder.Build(work, root)),
            ],
            [
                .. alike
                    .Where(other => PersonSlugBuilder.Build(other) != PersonSlugBuilder.Build(name))
                    .Select(other => new PageLink(
                        other.DisplayForm,
                        root + SiteUrls.Person(PersonSlugBuilder.Build(other))
                    )),
            ]
        );
    }

    private sealed record AuthorEntry(
        CslName Name,
        IReadOnlyList<Paper> Papers,
        IReadOnlyList<Work> Works,
        IReadOnlyList<CslName> SimilarNames
    );

    /// <summary>Family name and first initial: what a reference list tells of a name.</summary>
    private static string GetNameKey(CslName name) =>
        Folding.ToKey(name.Family ?? name.ShortForm)
        + "|"
        + (name.Given is { Length: > 0 } given ? Folding.ToKey(given[..1]) : "");
}
