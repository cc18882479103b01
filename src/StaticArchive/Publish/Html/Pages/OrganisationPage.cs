using StaticArchive.Documents;
using StaticArchive.Publish.Timeline;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>An organisation and its life.</summary>
/// <param name="Frame">Frame of the page.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Life">Its life as a picture; null where there is too little to draw.</param>
/// <param name="Events">What happened to it, in order.</param>
/// <param name="Mentions">Passages that name it, by document.</param>
public sealed record OrganisationPage(PageFrame Frame, string Name, string Type, IReadOnlyList<string> Aliases, Figure? Life, IReadOnlyList<EventItem> Events, IReadOnlyList<CitingDocument> Mentions);

/// <summary>The list of organisations.</summary>
/// <param name="Frame">Frame of the page.</param>
/// <param name="Groups">Organisations by what they are.</param>
public sealed record OrganisationsPage(PageFrame Frame, IReadOnlyList<(string Type, IReadOnlyList<PageLink> Organisations)> Groups);

/// <summary>Makes the pages of organisations.</summary>
/// <param name="site">The site.</param>
/// <param name="frames">Frames of pages.</param>
internal sealed class OrganisationPages(Site site, Frames frames)
{
    private readonly ILookup<string, OrganisationMention> _mentions = site.Archive.OrganisationMentions.ToLookup(mention => mention.Organisation, StringComparer.Ordinal);
    private readonly ILookup<string, TimelineEvent> _events = site.Archive.Events.Where(item => item.Record.Organisation is not null).ToLookup(item => item.Record.Organisation!, StringComparer.Ordinal);

    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> Files()
    {
        var organisations = site.Archive.Settings.Organisations;
        return organisations.Count == 0 ? [] : organisations.Select(organisation => Frames.File<Theme.OrganisationPageView>(Addresses.Organisation(organisation.Id), () => Page(organisation)))
            .Prepend(Frames.File<Theme.OrganisationsPageView>(Addresses.Organisations, All));
    }

    private OrganisationsPage All() => new(
        frames.Of(new Frames.Subject(Addresses.Organisations, "organisations", "Organisations", "Organisations that the papers and the timeline name, each with what happened to it and the passages that name it.")),
        [.. site.Archive.Settings.Organisations.GroupBy(organisation => organisation.Type ?? "other", StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => (
            Words(group.Key),
            (IReadOnlyList<PageLink>)[.. group.OrderBy(organisation => organisation.Name, StringComparer.Ordinal).Select(organisation => new PageLink(organisation.Name, Addresses.Root(Addresses.Organisations) + Addresses.Organisation(organisation.Id), Note: Known(organisation.Id)))]))]);

    private OrganisationPage Page(Organisation organisation)
    {
        var address = Addresses.Organisation(organisation.Id);
        var root = Addresses.Root(address);
        var items = new EventItems(site, root);
        return new OrganisationPage(
            frames.Of(new Frames.Subject(address, "organisation", organisation.Name, $"{organisation.Name}: {Labels.Count(_events[organisation.Id].Count(), "event")} of the timeline and {Labels.Count(_mentions[organisation.Id].Count(), "passage")} of the papers that name it.")),
            organisation.Name,
            Words(organisation.Type ?? ""),
            organisation.Aliases,
            LifeLine.Make(organisation.Name, [.. _events[organisation.Id]], site.Archive.Settings.Eras),
            [.. _events[organisation.Id].Select(items.Of)],
            [.. _mentions[organisation.Id].GroupBy(mention => mention.Document, StringComparer.Ordinal).Select(group => Document(group, root))]);
    }

    private CitingDocument Document(IGrouping<string, OrganisationMention> group, string root)
    {
        var document = site.Documents[group.Key];
        var address = root + site.AddressOf(document);
        var label = site.Papers[document.Paper].Title + (site.Papers[document.Paper].Main == document.Id ? "" : $" ({document.Stem.Replace('-', ' ')})");
        return new CitingDocument(new PageLink(label, address), [.. group.DistinctBy(mention => mention.Block, StringComparer.Ordinal).Select(mention => new CitingPassage(Passages.Sentence(document, mention.Span), address + "#" + mention.Block))]);
    }

    private static string Words(string type) => type.Replace('-', ' ');

    /// <summary>What is known of an organisation: <c>3 events, 2 passages</c>; nothing is not counted.</summary>
    private string Known(string id) =>
        string.Join(", ", new[] { (Count: _events[id].Count(), Word: "event"), (Count: _mentions[id].Count(), Word: "passage") }.Where(part => part.Count > 0).Select(part => Labels.Count(part.Count, part.Word)));
}
