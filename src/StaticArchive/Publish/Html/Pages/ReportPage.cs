using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>What was understood and what was guessed.</summary>
/// <param name="Frame">Frame of the page.</param>
/// <param name="Documents">How each document was read.</param>
/// <param name="Messages">Messages by their code, with where each stands.</param>
/// <param name="Anchors">How many quotes are anchored in which way.</param>
public sealed record ReportPage(PageFrame Frame, IReadOnlyList<(PageLink Document, ReadingReport Report)> Documents, IReadOnlyList<MessageGroup> Messages, IReadOnlyList<PageLink> Anchors)
{
    /// <summary>Dates of the texts that no event claims.</summary>
    public required LinkList Candidates { get; init; }
}

/// <summary>Messages of one kind.</summary>
/// <param name="Code">Their code.</param>
/// <param name="Severity">How much they ask.</param>
/// <param name="Title">What they are about.</param>
/// <param name="Lines">The messages.</param>
public sealed record MessageGroup(string Code, string Severity, string Title, IReadOnlyList<PageLink> Lines);

/// <summary>Makes the report.</summary>
/// <param name="site">The site.</param>
/// <param name="frames">Frames of pages.</param>
internal sealed class ReportPages(Site site, Frames frames)
{
    private const int MostLines = 200;

    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["SA0104"] = "Decisions that reading took by itself",
        ["SA0105"] = "Lost figures and charts",
        ["SA0106"] = "Documents of one paper that disagree",
    };

    /// <summary>Its file.</summary>
    public OutputFile File() => Frames.File<Theme.ReportPageView>(Addresses.Report, Page);

    private ReportPage Page()
    {
        var root = Addresses.Root(Addresses.Report);
        var archive = site.Archive;
        return new ReportPage(
            frames.Of(new Frames.Subject(Addresses.Report, "report", "Reading report", "How each document was read: words read, published and set aside, what was guessed and how to correct it, and every message of the build.")),
            [.. archive.Documents.Select(document => (new PageLink(document.Id, root + site.AddressOf(document)), PaperPages.Report(document)))],
            [.. archive.Messages.GroupBy(message => message.Code, StringComparer.Ordinal).OrderByDescending(group => group.First().Severity).ThenBy(group => group.Key, StringComparer.Ordinal).Select(Group)],
            Anchors())
        {
            Candidates = Candidates(root),
        };
    }

    /// <summary>What might be an event: a date, its sentence, its paper.</summary>
    private LinkList Candidates(string root)
    {
        var free = site.Archive.DatedMentions.Where(mention => mention.Event is null && site.IsOpen(site.Documents[mention.Document])).ToList();
        return new LinkList([.. free.Take(MostLines).Select(mention => Candidate(mention, root))], free.Count);
    }

    private PageLink Candidate(DatedMention mention, string root)
    {
        var document = site.Documents[mention.Document];
        var passage = Passages.Sentence(document, mention.Span);
        return new PageLink($"{mention.Date}, {mention.Span.Of(document.Text)}", root + site.AddressOf(document) + "#" + mention.Block, Note: $"{document.Paper}: {Frames.Shorten(passage.Before + passage.Words + passage.After, 160)}");
    }

    private static MessageGroup Group(IGrouping<string, Message> group) => new(
        group.Key,
        group.First().Severity.ToString().ToLowerInvariant(),
        Titles.GetValueOrDefault(group.Key, Frames.Shorten(group.First().Text, 90)),
        [.. group.Take(MostLines).Select(message => new PageLink($"{message.Place.Path}{(message.Place.Line > 0 ? $", line {message.Place.Line}" : "")}", "", Note: message.Text))]);

    private List<PageLink> Anchors()
    {
        var anchors = site.Archive.Annotations.Select(note => note.Anchor).Concat(site.Archive.Events.SelectMany(item => item.Evidence.Concat(item.Disputed.SelectMany(side => side.Evidence)).Select(evidence => evidence.Anchor))).ToList();
        return [.. Enum.GetValues<AnchorState>().Select(state => new PageLink(state.ToString().ToLowerInvariant(), "", Note: anchors.Count(anchor => anchor.State == state).ToString(System.Globalization.CultureInfo.InvariantCulture)))];
    }
}
