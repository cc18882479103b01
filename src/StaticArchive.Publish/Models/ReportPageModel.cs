namespace StaticArchive.Publish.Models;

/// <summary>What was understood and what was guessed.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Documents">How each document was read.</param>
/// <param name="Messages">Messages by their code, with where each stands.</param>
/// <param name="Anchors">How many quotes are anchored in which way.</param>
public sealed record ReportPageModel(
    PageLayoutModel PageLayout,
    IReadOnlyList<(PageLink Document, IngestReport Report)> Documents,
    IReadOnlyList<MessageGroup> Messages,
    IReadOnlyList<PageLink> Anchors
)
{
    /// <summary>How many documents there are, of which a very large archive lists the first.</summary>
    public required int DocumentTotal { get; init; }

    /// <summary>All papers, those first that need attention.</summary>
    public required IReadOnlyList<InventoryRow> Papers { get; init; }

    /// <summary>What needs attention, by paper; empty where nothing does.</summary>
    public required IReadOnlyList<AttentionGroup> Attention { get; init; }

    /// <summary>Whether there is a timeline, which lists them.</summary>
    public required bool HasTimeline { get; init; }

    /// <summary>Dates of the texts that no event claims.</summary>
    public required LinkList Candidates { get; init; }
}
