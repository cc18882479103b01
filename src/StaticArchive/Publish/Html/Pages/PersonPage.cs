using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>An author of the archive's papers.</summary>
/// <param name="Frame">Frame of the page.</param>
/// <param name="Name">The name.</param>
/// <param name="Orcid">ORCID iD.</param>
/// <param name="Papers">Papers of the archive.</param>
/// <param name="Works">Works of the index, cited here.</param>
/// <param name="Others">The same family name and initial as another paper prints it; it may be the same person.</param>
public sealed record PersonPage(PageFrame Frame, string Name, PageLink? Orcid, IReadOnlyList<PaperCard> Papers, IReadOnlyList<WorkLine> Works, IReadOnlyList<PageLink> Others);

/// <summary>Makes the pages of authors.</summary>
internal static class PersonPages
{
    /// <summary>Their files.</summary>
    public static IEnumerable<OutputFile> Files(Site site, Frames frames)
    {
        var papers = PaperOrder.ByDate(site.Archive.Papers);
        var byName = papers.SelectMany(paper => paper.Item.Author.Select(name => new { Slug = PersonSlugs.Of(name), Name = name, Paper = paper })).GroupBy(entry => entry.Slug, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var alike = byName.ToLookup(group => Key(group.First().Name), group => group.First().Name, StringComparer.Ordinal);
        var works = new Lazy<ILookup<string, Work>>(() => site.Archive.Works.Where(work => work.Paper is null).SelectMany(work => work.Item.Author.Concat(work.Item.Editor).Where(name => name.Family is not null).Select(name => new { Key = Key(name), Work = work })).ToLookup(entry => entry.Key, entry => entry.Work, StringComparer.Ordinal));
        return byName.Select(group =>
            Frames.File<Theme.PersonPageView>(Addresses.Person(group.Key), () => Page(site, frames, new Person(group.First().Name, [.. group.Select(entry => entry.Paper)], [.. works.Value[Key(group.First().Name)].DistinctBy(work => work.Id, StringComparer.Ordinal)], [.. alike[Key(group.First().Name)]]))));
    }

    private static PersonPage Page(Site site, Frames frames, Person person)
    {
        var (name, papers, works, alike) = person;
        var address = Addresses.Person(PersonSlugs.Of(name));
        var root = Addresses.Root(address);
        return new PersonPage(
            frames.Of(new Frames.Subject(address, "person", name.Full, $"{name.Full}: {Labels.Count(papers.Count, "paper")} of this archive and {Labels.Count(works.Count, "work")} that its papers cite.")),
            name.Full,
            SafeLinks.External(name.Orcid) is { } orcid ? new PageLink(orcid.Replace("https://orcid.org/", "", StringComparison.Ordinal), orcid) : null,
            [.. papers.Select(paper => PaperCard.Of(site, paper, root))],
            [.. works.OrderByDescending(work => work.Item.Issued?.Year ?? 0).ThenBy(work => work.Id, StringComparer.Ordinal).Select(work => WorkLine.Of(work, root))],
            [.. alike.Where(other => PersonSlugs.Of(other) != PersonSlugs.Of(name)).Select(other => new PageLink(other.Full, root + Addresses.Person(PersonSlugs.Of(other))))]);
    }

    private sealed record Person(Name Name, IReadOnlyList<Paper> Papers, IReadOnlyList<Work> Works, IReadOnlyList<Name> Alike);

    /// <summary>Family name and first initial: what a reference list tells of a name.</summary>
    private static string Key(Name name) => Folding.Key(name.Family ?? name.Label) + "|" + (name.Given is { Length: > 0 } given ? Folding.Key(given[..1]) : "");
}
