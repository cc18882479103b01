using StaticArchive.Documents;
using StaticArchive.Publish.Metadata;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>Makes the page of each work.</summary>
/// <param name="site">The site.</param>
/// <param name="frames">Frames of pages.</param>
internal sealed class WorkPages(Site site, Frames frames)
{
    private readonly WorkPrints _prints = new(site);

    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> Files() => site.Archive.Works.Select(work => Frames.File<Theme.WorkPageView>(Addresses.Work(work.Id), () => Page(work)) with { MadeOf = () => site.Makings.Of(work) });

    private WorkPage Page(Work work)
    {
        var address = Addresses.Work(work.Id);
        var root = Addresses.Root(address);
        var item = work.Item;
        var label = Labels.Short(item);
        var head = HeadMetadata.ForWork(site, work);
        return new WorkPage
        {
            Frame = frames.Of(new Frames.Subject(address, "work", $"{label}: {item.Title ?? "untitled"}", $"{item.Title} ({item.Issued?.Label ?? "n.d."}), {Labels.Authors(item.Author)}. Cited in {Labels.Count(work.CitedBy.Count, "passage")} of this archive; each with its sentence.") { Head = head }),
            Coins = head.Coins,
            Label = label,
            Title = item.Title ?? "Untitled",
            Authors = Labels.Authors(item.Author.Count > 0 ? item.Author : item.Editor),
            Year = item.Issued?.Label ?? "n.d.",
            Kicker = Kickers.Of(item),
            Cite = CiteBoxes.OfWork(site, work),
            Paper = work.Paper is { } id && site.Papers.TryGetValue(id, out var paper) ? new PageLink(paper.Title, root + Addresses.Paper(id)) : null,
            Fields = WorkFields.Of(item),
            Prints = _prints.Lines(work, root),
            MergedBecause = _prints.Reasons(work),
            Disagreements = [.. work.Disagreements.Select(field => Line(field, root))],
            Citing = Citing(work, root),
            Passages = work.CitedBy.Count,
            Curated = work.Curated,
        };
    }

    private DisagreementLine Line(Disagreement field, string root) => new(
        WorkFields.Word(field.Field),
        [.. field.Values.GroupBy(value => value.Value, StringComparer.Ordinal).Select(group => (group.Key, (IReadOnlyList<PageLink>)[.. group.Select(value => _prints.Place(value.Document, "", root)).Distinct()]))]);

    /// <summary>Passages by document, in the order of their first ones.</summary>
    private List<CitingDocument> Citing(Work work, string root)
    {
        var citing = new List<CitingDocument>();
        foreach (var citations in work.CitedBy.Select(id => site.Citations[id]).GroupBy(citation => citation.Document, StringComparer.Ordinal))
        {
            var document = site.Documents[citations.Key];
            var place = _prints.Place(citations.Key, "", root);
            var page = place.Href + "#";
            citing.Add(new CitingDocument(place, [.. citations.Select(citation => new CitingPassage(Passages.Sentence(document, citation.Span), page + Body.BodyContext.Anchor(citation)))]));
        }

        return citing;
    }
}
