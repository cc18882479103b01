using StaticArchive.Model;
using StaticArchive.Publish.Figures;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the pages of organisations.</summary>
/// <param name="layouts">Makes layouts.</param>
internal sealed class OrganisationPageBuilder(SiteIndex site, PageLayoutBuilder layouts)
{
    private readonly ILookup<string, OrganisationMention> _mentions = site.Archive.OrganisationMentions.ToLookup(
        mention => mention.Organisation,
        StringComparer.Ordinal
    );
    private readonly ILookup<string, TimelineEvent> _events = site
        .Archive.Events.Where(item => item.Record.Organisation is not null)
        .ToLookup(item => item.Record.Organisation!, StringComparer.Ordinal);

    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> BuildFiles()
    {
        var organisations = site.Archive.Settings.Organisations;
        return organisations.Count == 0
            ? []
            : organisations
                .Select(organisation =>
                    layouts.CreateFile<OrganisationPageView>(
                        SiteUrls.Organisation(organisation.Id),
                        () => BuildModel(organisation)
                    )
                )
                .Prepend(layouts.CreateFile<OrganisationListPageView>(SiteUrls.Organisations, BuildList));
    }

    private OrganisationListPageModel BuildList() =>
        new(
            layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    SiteUrls.Organisations,
                    "organisations",
                    "Organisations",
                    "Organisations that the papers and the timeline name, each with what happened to it and "
                        + "the passages that name it."
                )
            ),
            [
                .. site
                    .Archive.Settings.Organisations.GroupBy(
                        organisation => organisation.Type ?? "other",
                        StringComparer.Ordinal
                    )
                    .OrderByDescending(group => group.Count())
                    .Select(group =>
                        (
                            TypeLabel(group.Key),
                            (IReadOnlyList<PageLink>)
                                [
                                    .. group
                                        .OrderBy(organisation => organisation.Name, StringComparer.Ordinal)
                                        .Select(organisation => new PageLink(
                                            organisation.Name,
                                            SiteUrls.GetRelativeRoot(SiteUrls.Organisations)
                                                + SiteUrls.Organisation(organisation.Id),
                                            Note: CountEvidence(organisation.Id)
                                        )),
                                ]
                        )
                    ),
            ]
        );

    private OrganisationPageModel BuildModel(Organisation organisation)
    {
        var address = SiteUrls.Organisation(organisation.Id);
        var root = SiteUrls.GetRelativeRoot(address);
        var items = new EventModelBuilder(site, root);
        return new OrganisationPageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    address,
                    "organisation",
                    organisation.Name,
                    $"{organisation.Name}: "
                        + $"{LabelFormatter.FormatCount(_events[organisation.Id].Count(), "event")} of the timeline "
                        + $"and {LabelFormatter.FormatCount(_mentions[organisation.Id].Count(), "passage")} of the "
                        + "papers that name it."
                )
            ),
            Name = organisation.Name,
            Type = TypeLabel(organisation.Type ?? ""),
            Aliases = organisation.Aliases,
            Lifeline = LifelineFigureBuilder.Build(
                organisation.Name,
                [.. _events[organisation.Id]],
                site.Archive.Settings.Eras
            ),
            Events = [.. _events[organisation.Id].Select(items.Build)],
            Mentions =
            [
                .. _mentions[organisation.Id]
                    .GroupBy(mention => mention.Document, StringComparer.Ordinal)
                    .Select(group => BuildPassageGroup(group, root)),
            ],
        };
    }

    private PassageGroup BuildPassageGroup(IGrouping<string, OrganisationMention> group, string root)
    {
        var document = site.Documents[group.Key];
        var address = root + site.UrlOf(document);
        var label =
            site.Papers[document.Paper].Title
            + (site.Papers[document.Paper].MainDocument == document.Id ? "" : $" ({document.Stem.Replace('-', ' ')})");
        return new PassageGroup(
            new PageLink(label, address),
            [
                .. group
                    .DistinctBy(mention => mention.Block, StringComparer.Ordinal)
                    .Select(mention => new PassageLink(
                        SentenceExtractor.Extract(document, mention.Span),
                        address + "#" + mention.Block
                    )),
            ]
        );
    }

    private static string TypeLabel(string type) => type.Replace('-', ' ');

    /// <summary>What is known of an organisation: <c>3 events, 2 passages</c>; nothing is not counted.</summary>
    private string CountEvidence(string id) =>
        string.Join(
            ", ",
            new[] { (Count: _events[id].Count(), Word: "event"), (Count: _mentions[id].Count(), Word: "passage") }
                .Where(part => part.Count > 0)
                .Select(part => LabelFormatter.FormatCount(part.Count, part.Word))
        );
}
