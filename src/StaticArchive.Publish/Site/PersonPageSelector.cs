using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>Says which authors have a page of their own: those of two papers.</summary>
internal static class PersonPageSelector
{
    /// <summary>Slugs of the people with a page.</summary>
    public static IReadOnlySet<string> Select(Archive archive)
    {
        var minPapers = archive.Settings.PeoplePages == PagePolicy.All ? 1 : 2;
        return archive
            .Papers.SelectMany(paper =>
                paper.Item.Author.Select(PersonSlugBuilder.Build).Distinct(StringComparer.Ordinal)
            )
            .GroupBy(slug => slug, StringComparer.Ordinal)
            .Where(group => group.Count() >= minPapers)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
    }
}
