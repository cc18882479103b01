using StaticArchive.Model;
using StaticArchive.Publish.Models;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Pages;

/// <summary>Makes the passages of an event ready for pages.</summary>
/// <param name="root">The way from the page to the site's root.</param>
internal sealed class EvidenceQuoteBuilder(SiteIndex site, string root)
{
    /// <summary>A passage, leading to its place where that can be shown.</summary>
    public EvidenceQuote Build(TimelineEvent item, Evidence evidence)
    {
        if (!evidence.Anchor.IsPlaced)
        {
            return BuildUnanchored(evidence, site.Words["event.orphan"]);
        }

        var document = site.Documents[evidence.Anchor.Document!];
        if (!site.HasFullAccess(document))
        {
            return BuildUnanchored(evidence, "");
        }

        var paper = site.Papers[document.Paper];
        var title =
            paper.MainDocument == document.Id ? paper.Title : $"{paper.Title} ({document.Stem.Replace('-', ' ')})";
        return new EvidenceQuote(
            evidence.Anchor.Span.Slice(document.Text).Replace("\n\n", " ", StringComparison.Ordinal),
            new PageLink(title, root + site.UrlOf(document) + $"#e-{item.Id}-{GetNumber(item, evidence)}"),
            evidence.Anchor.State == AnchorState.Moved ? site.Words["event.moved"] : ""
        );
    }

    private EvidenceQuote BuildUnanchored(Evidence evidence, string state) =>
        new(
            evidence.Record.Exact,
            new PageLink(
                site.Papers.GetValueOrDefault(evidence.Record.Paper)?.Title ?? evidence.Record.Paper,
                site.Papers.ContainsKey(evidence.Record.Paper) ? root + SiteUrls.Paper(evidence.Record.Paper) : ""
            ),
            state
        );

    /// <summary>
    /// The number in the passage's address. What supports both the event and a side of a disagreement stands in the
    /// text once, under its first.
    /// </summary>
    private static int GetNumber(TimelineEvent item, Evidence evidence) =>
        item.Evidence.Concat(item.Disputed.SelectMany(side => side.Evidence))
            .TakeWhile(other =>
                other.Anchor.Document != evidence.Anchor.Document || other.Anchor.Span != evidence.Anchor.Span
            )
            .Count() + 1;
}
