using StaticArchive.Model;
using StaticArchive.Publish.Body;
using StaticArchive.Publish.Head;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the page of each work.</summary>
/// <param name="index">What pages look up.</param>
/// <param name="layouts">Makes layouts.</param>
/// <param name="inputs">What pages are made of.</param>
internal sealed class WorkPageBuilder(PageIndex index, PageLayoutBuilder layouts, PageInputs inputs)
{
    private readonly SiteIndex _site = index.Site;
    private readonly WorkProvenanceBuilder _provenance = index.Provenance;

    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> BuildFiles() =>
        _site
            .Archive.Works.Where(_site.HasPage)
            .Select(work =>
                layouts.CreateFile<WorkPageView>(SiteUrls.WorkPage(work.Id), () => BuildModel(work)) with
                {
                    Inputs = inputs.ForWork(work),
                }
            );

    private WorkPageModel BuildModel(Work work)
    {
        var address = SiteUrls.WorkPage(work.Id);
        var root = SiteUrls.GetRelativeRoot(address);
        var (item, words) = (work.Item, _site.Words);
        var head = HeadMetadata.ForWork(_site, work);
        return new WorkPageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(address, "work", LabelFormatter.FormatFull(item, words), Describe(work))
                {
                    Head = head,
                }
            ),
            Coins = head.Coins,
            Label = LabelFormatter.FormatAuthorDate(item, words),
            Title = item.Title ?? words["label.untitled"],
            Authors = LabelFormatter.FormatNames(item.Author.Count > 0 ? item.Author : item.Editor, words),
            Year = LabelFormatter.FormatYear(item, words),
            PublicationLine = PublicationLineFormatter.Format(item, words),
            Cite = CiteBoxBuilder.ForWork(index.ExportRecords, work),
            Paper =
                work.Paper is { } id && _site.Papers.TryGetValue(id, out var paper)
                    ? new PageLink(paper.Title, root + SiteUrls.Paper(id))
                    : null,
            Fields = WorkFieldBuilder.Build(item, words),
            Entries = _provenance.BuildEntries(work, root),
            MergedBecause = _provenance.BuildMergeReasons(work),
            Resembles = [.. _provenance.BuildResembling(work, root)],
            Disagreements = [.. work.Disagreements.Select(field => BuildDisagreement(field, root))],
            CitingPassages = BuildCitingPassages(work, root),
            PassageCount = work.CitedBy.Count,
            IsCurated = work.IsCurated,
        };
    }

    private string Describe(Work work) =>
        $"{work.Item.Title} ({LabelFormatter.FormatYear(work.Item, _site.Words)}), "
        + $"{LabelFormatter.FormatNames(work.Item.Author, _site.Words)}. "
        + _site.Words.Count("work.description", work.CitedBy.Count);

    private DisagreementModel BuildDisagreement(Disagreement field, string root) =>
        new(
            WorkFieldBuilder.GetLabel(field.Field, _site.Words),
            [
                .. field
                    .Values.GroupBy(value => value.Value, StringComparer.Ordinal)
                    .Select(group =>
                        (
                            group.Key,
                            (IReadOnlyList<PageLink>)
                                [.. group.Select(value => _provenance.LinkTo(value.Document, "", root)).Distinct()]
                        )
                    ),
            ]
        );

    /// <summary>Passages by document, in the order of their first ones.</summary>
    private List<PassageGroup> BuildCitingPassages(Work work, string root)
    {
        var citing = new List<PassageGroup>();
        foreach (
            var citations in work
                .CitedBy.Select(id => _site.Citations[id])
                .GroupBy(citation => citation.Document, StringComparer.Ordinal)
        )
        {
            var document = _site.Documents[citations.Key];
            var place = _provenance.LinkTo(citations.Key, "", root);
            var page = place.Href + "#";
            citing.Add(
                new PassageGroup(
                    place,
                    [
                        .. citations.Select(citation => new PassageLink(
                            SentenceExtractor.Extract(document, citation.Span),
                            page + BodyContext.GetCitationId(citation)
                        )),
                    ]
                )
            );
        }

        return citing;
    }
}
