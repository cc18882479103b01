using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the page of each letter of the index: a line with its address for each work.</summary>
/// <param name="index">What pages look up.</param>
/// <param name="layouts">Makes layouts.</param>
/// <param name="inputs">What pages are made of.</param>
internal sealed class WorkLetterPageBuilder(PageIndex index, PageLayoutBuilder layouts, PageInputs inputs)
{
    /// <summary>
    /// A letter has one page, since its works have their address there. With more works than this each line says who,
    /// when and what alone.
    /// </summary>
    private const int MaxFullLines = 1_000;

    /// <summary>
    /// Letters (of the script) that all titles of a page together may have: 3,000 works then have sixty each, and
    /// the page is below 100 kB as sent.
    /// </summary>
    private const int MaxTitleLetters = 180_000;

    private readonly Lazy<IReadOnlyList<string>> _letters = new(() =>
        [
            .. index
                .Site.Archive.Works.Select(work => SiteUrls.WorkLetter(work.Id))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ]
    );

    /// <summary>Their files.</summary>
    /// <param name="works">All works, in the order of the index.</param>
    /// <param name="views">Makes links to the orders of the index, from a page's way to the root.</param>
    public IEnumerable<OutputFile> BuildFiles(IEnumerable<Work> works, Func<string, IReadOnlyList<PageLink>> views) =>
        works
            .GroupBy(work => SiteUrls.WorkLetter(work.Id), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => CreateFile(group.Key, [.. group], views));

    /// <summary>Links to the pages of all letters.</summary>
    public IReadOnlyList<PageLink> BuildLinks(string current, string root) =>
        [.. _letters.Value.Select(address => new PageLink(FormatLetter(address), root + address, address == current))];

    private OutputFile CreateFile(string address, List<Work> works, Func<string, IReadOnlyList<PageLink>> views) =>
        layouts.CreateFile<ReferenceIndexPageView>(address, () => BuildModel(address, works, views)) with
        {
            Inputs = inputs.ForList(() => [_letters.Value, views(""), works.Select(index.WorkLines.Get).ToList()]),
        };

    private ReferenceIndexPageModel BuildModel(
        string address,
        List<Work> works,
        Func<string, IReadOnlyList<PageLink>> views
    )
    {
        var root = SiteUrls.GetRelativeRoot(address);
        var title = index.Site.Words.Format("references.letter", FormatLetter(address));
        var count = index.Site.Words.Count("count.works", works.Count);
        var description = $"{title}: {index.Site.Words.Count("references.letter-description", works.Count)}";
        return new ReferenceIndexPageModel
        {
            PageLayout = layouts.Build(new PageLayoutBuilder.PageInfo(address, "references", title, description)),
            Total = works.Count,
            Views = views(root),
            JumpLinks = [],
            Pagination = BuildLinks(address, root),
            Groups =
            [
                new WorkGroup(
                    "works",
                    count,
                    [.. works.Select(work => BuildLine(index.WorkLines.Get(work, root), works.Count))]
                ),
            ],
            Files = [],
            Introduction = index.Site.Words["references.letter-lead"],
        };
    }

    private static WorkListItem BuildLine(WorkListItem line, int works) =>
        line with
        {
            IsEntry = true,
            IsBrief = works > MaxFullLines,
            Title = works > MaxFullLines ? TextTruncator.Truncate(line.Title, MaxTitleLetters / works) : line.Title,
        };

    private string FormatLetter(string address) =>
        address[SiteUrls.References.Length..].TrimEnd('/') is [var letter]
            ? char.ToUpperInvariant(letter).ToString()
            : index.Site.Words["references.other-signs"];
}
