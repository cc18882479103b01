using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>
/// Makes the pages of the letters of the index, of a large one also of its parts: a line with its address for a work.
/// </summary>
/// <param name="index">What pages look up.</param>
/// <param name="layouts">Makes layouts.</param>
/// <param name="inputs">What pages are made of.</param>
internal sealed class WorkLetterPageBuilder(PageIndex index, PageLayoutBuilder layouts, PageInputs inputs)
{
    /// <summary>
    /// A page is not cut, since works have their address there. With more works than this each line says who, when and
    /// what alone.
    /// </summary>
    private const int MaxFullLines = 1_000;

    /// <summary>
    /// Letters (of the script) that all titles of a page together may have: 3,000 works then have sixty each, and
    /// the page is below 100 kB as sent.
    /// </summary>
    private const int MaxTitleLetters = 180_000;

    /// <summary>Their files.</summary>
    /// <param name="works">All works, in the order of the index.</param>
    /// <param name="views">Makes links to the orders of the index, from a page's way to the root.</param>
    public IEnumerable<OutputFile> BuildFiles(IEnumerable<Work> works, Func<string, IReadOnlyList<PageLink>> views)
    {
        var worksOf = works.ToLookup(work => index.Site.EntryPages.PageOf(work.Id), StringComparer.Ordinal);
        return index.Site.EntryPages.Addresses.Select(address => CreateFile(address, [.. worksOf[address]], views));
    }

    /// <summary>Links to the pages of all letters, and to the parts of the letter one is at.</summary>
    public IReadOnlyList<PageLink> BuildLinks(string current, string root) =>
        [
            .. index
                .Site.EntryPages.Addresses.Where(address => IsLetter(address) || SharesLetter(address, current))
                .Select(address => new PageLink(FormatPart(address), root + address, address == current)),
        ];

    /// <summary>references/w/, not references/w/wa/.</summary>
    private static bool IsLetter(string address) => address.Count(sign => sign == '/') == 2;

    private static bool SharesLetter(string address, string current) =>
        address.Split('/')[1] == current.Split('/').ElementAtOrDefault(1);

    private OutputFile CreateFile(string address, List<Work> works, Func<string, IReadOnlyList<PageLink>> views) =>
        layouts.CreateFile<ReferenceIndexPageView>(address, () => BuildModel(address, works, views)) with
        {
            Inputs = inputs.ForList(() =>
                [index.Site.EntryPages.Addresses, views(""), works.Select(index.WorkLines.Get).ToList()]
            ),
        };

    private ReferenceIndexPageModel BuildModel(
        string address,
        List<Work> works,
        Func<string, IReadOnlyList<PageLink>> views
    )
    {
        var root = SiteUrls.GetRelativeRoot(address);
        var parts = index.Site.EntryPages.Addresses.Where(part => SharesLetter(part, address)).ToList();
        var title = index.Site.Words.Format("references.letter", FormatPart(address));
        var count = index.Site.Words.Count("count.works", works.Count);
        var description = $"{title}: {index.Site.Words.Count("references.letter-description", works.Count)}";
        return new ReferenceIndexPageModel
        {
            PageLayout = layouts.Build(
                new PageLayoutBuilder.PageInfo(address, "references", title, description)
                {
                    Scripts = parts.Any(part => !IsLetter(part)) ? ["parts"] : [],
                }
            ),
            Total = works.Count,
            Views = views(root),
            JumpLinks = [],
            Pagination = BuildLinks(address, root),
            Groups = works.Count == 0 ? [] : [BuildGroup(works, count, root)],
            Files = [],
            Introduction =
                index.Site.Words["references.letter-lead"]
                + (parts.Count > 1 ? " " + index.Site.Words["references.letter-parts"] : ""),
        };
    }

    private WorkGroup BuildGroup(List<Work> works, string title, string root) =>
        new("works", title, [.. works.Select(work => BuildLine(index.WorkLines.Get(work, root), works.Count))]);

    private static WorkListItem BuildLine(WorkListItem line, int works) =>
        line with
        {
            IsEntry = true,
            IsBrief = works > MaxFullLines,
            Title = works > MaxFullLines ? TextTruncator.Truncate(line.Title, MaxTitleLetters / works) : line.Title,
        };

    /// <summary>W for references/w/, Wa for references/w/wa/.</summary>
    private string FormatPart(string address) =>
        address.TrimEnd('/')[(address.TrimEnd('/').LastIndexOf('/') + 1)..] switch
        {
            "other" => index.Site.Words["references.other-signs"],
            var beginning => char.ToUpperInvariant(beginning[0]) + beginning[1..],
        };
}
