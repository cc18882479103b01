using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Publish.Data.Inventory;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the report.</summary>
/// <param name="layouts">Makes layouts.</param>
internal sealed class ReportPageBuilder(SiteIndex site, PageLayoutBuilder layouts)
{
    private const int MaxLines = 200;

    /// <summary>Documents listed: the page stays below 100 kB as sent, and the data file has all.</summary>
    private const int MaxDocuments = 2_500;

    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["SA0104"] = "Decisions that reading took by itself",
        ["SA0105"] = "Lost figures and charts",
        ["SA0106"] = "Documents of one paper that disagree",
    };

    /// <summary>Its file.</summary>
    public OutputFile BuildFile() => layouts.CreateFile<ReportPageView>(SiteUrls.Report, BuildModel);

    private ReportPageModel BuildModel()
    {
        var root = SiteUrls.GetRelativeRoot(SiteUrls.Report);
        var archive = site.Archive;
        return new ReportPageModel(
            layouts.Build(
                new PageLayoutBuilder.PageInfo(
                    SiteUrls.Report,
                    "report",
                    site.Words["part.report"],
                    site.Words["report.description"]
                )
            ),
            ListDocuments(root),
            [
                .. archive
                    .Messages.GroupBy(message => message.Code, StringComparer.Ordinal)
                    .OrderByDescending(group => group.First().Severity)
                    .ThenBy(group => group.Key, StringComparer.Ordinal)
                    .Select(BuildGroup),
            ],
            CountAnchors()
        )
        {
            DocumentTotal = archive.Documents.Count,
            Papers = InventoryBuilder.Build(site),
            Candidates = BuildCandidates(root),
            HasTimeline = archive.Events.Count > 0,
            Attention = new AttentionBuilder(site, root).Build(),
        };
    }

    private IReadOnlyList<(PageLink Document, IngestReport Report)> ListDocuments(string root) =>
        [
            .. site
                .Archive.Documents.Take(MaxDocuments)
                .Select(document =>
                    (
                        new PageLink(document.Id, root + site.UrlOf(document)),
                        PaperPageBuilder.BuildIngestReport(document)
                    )
                ),
        ];

    /// <summary>What might be an event: a date, its sentence, its paper.</summary>
    private LinkList BuildCandidates(string root)
    {
        var free = site
            .Archive.DatedMentions.Where(mention =>
                mention.Event is null && site.HasFullAccess(site.Documents[mention.Document])
            )
            .ToList();
        return new LinkList([.. free.Take(MaxLines).Select(mention => BuildCandidate(mention, root))], free.Count);
    }

    private PageLink BuildCandidate(DatedMention mention, string root)
    {
        var document = site.Documents[mention.Document];
        var passage = SentenceExtractor.Extract(document, mention.Span);
        return new PageLink(
            $"{mention.Date}, {mention.Span.Slice(document.Text)}",
            root + site.UrlOf(document) + "#" + mention.Block,
            Note: $"{document.Paper}: {TextTruncator.Truncate(passage.Prefix + passage.Exact + passage.Suffix, 160)}"
        );
    }

    private static MessageGroup BuildGroup(IGrouping<string, Message> group) =>
        new(
            group.Key,
            group.First().Severity.ToString().ToLowerInvariant(),
            Titles.GetValueOrDefault(group.Key, TextTruncator.Truncate(group.First().Text, 90)),
            [
                .. group
                    .Take(MaxLines)
                    .Select(message => new PageLink(FormatLocation(message.Location), "", Note: message.Text)),
            ]
        );

    /// <summary>A place for people: <c>input/papers/x/text.md, line 12</c>.</summary>
    internal static string FormatLocation(SourceLocation location) =>
        location.PlaceWithinFile is { Length: > 0 } place ? $"{location.Path}, {place}" : location.Path;

    private List<PageLink> CountAnchors()
    {
        var anchors = site
            .Archive.Annotations.Select(note => note.Anchor)
            .Concat(
                site.Archive.Events.SelectMany(item =>
                    item.Evidence.Concat(item.Disputed.SelectMany(side => side.Evidence))
                        .Select(evidence => evidence.Anchor)
                )
            )
            .ToList();
        return
        [
            .. Enum.GetValues<AnchorState>()
                .Select(state => new PageLink(
                    site.Words["anchor." + state.ToString().ToLowerInvariant()],
                    "",
                    Note: anchors
                        .Count(anchor => anchor.State == state)
                        .ToString(System.Globalization.CultureInfo.InvariantCulture)
                )),
        ];
    }
}
