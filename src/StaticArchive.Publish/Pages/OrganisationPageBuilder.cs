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
                    site.Words["part.organisations"],
                    site.Words["organisation.list-description"]
                )
            ),
            [
                .. site
                    .Archive.Settings.Organisations.GroupBy(
                        organisation => organisation.Type ?? "",
                        StringComparer.Ordinal
                    )
                    .OrderByDescending(group => group.Count())
                    .Select(group =>
                        (
                            Capitalize(TypeLabel(group.Key)),
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
                    site.Words.Format(
                        "organisation.description",
                        organisation.Name,
                        site.Words.Count("count.events", _events[organisation.Id].Count()),
                        site.Words.Count("count.passages", _mentions[organisation.Id].Count())
                    )
                )
            ),
            Name = organisation.Name,
            Type = organisation.Type is { Length: > 0 } type ? TypeLabel(type) : "",
            Aliases = organisation.Aliases,
            Lifeline = LifelineFigureBuilder.Build(organisation.Name, [.. _events[organisation.Id]], site),
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

    private string TypeLabel(string type) =>
        type.Length == 0
            ? site.Words["organisation.other"]
            : LabelFormatter.FormatKind(type, site.Words).Replace('-', ' ');

    private static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What is known of an organisation: <c>3 events, 2 passages</c>; nothing is not counted.</summary>
    private string CountEvidence(string id) =>
        string.Join(
            ", ",
            LabelFormatter.FormatCounts(
                [new("count.events", _events[id].Count()), new("count.passages", _mentions[id].Count())],
                site.Words
            )
        );
}
