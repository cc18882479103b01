namespace StaticArchive.Publish.Html.Pages;

/// <summary>The timeline.</summary>
public sealed record TimelinePage
{
    /// <summary>Frame of the page.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>Pictures above the list, each with the table of its data.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Years with their events.</summary>
    public required IReadOnlyList<YearGroup> Years { get; init; }

    /// <summary>Kinds in use, with how many events.</summary>
    public required IReadOnlyList<KindLink> Kinds { get; init; }

    /// <summary>The same as files.</summary>
    public required IReadOnlyList<PageLink> Files { get; init; }

    /// <summary>How many events there are.</summary>
    public required int Total { get; init; }
}

/// <summary>A kind of event in use.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Slug">Its name in addresses and classes.</param>
/// <param name="Number">Its number on the page, from 1; the style sheet narrows the list by it.</param>
/// <param name="Count">How many events are of it.</param>
public sealed record KindLink(string Name, string Slug, int Number, int Count);

/// <summary>A year of the timeline.</summary>
/// <param name="Id">Address within the page.</param>
/// <param name="Title">The year in words.</param>
/// <param name="Events">Its events.</param>
/// <param name="Mentions">Other dates that the texts mention, each leading to its place.</param>
/// <param name="Works">Works of the index that came out in it.</param>
public sealed record YearGroup(string Id, string Title, IReadOnlyList<EventItem> Events, LinkList Mentions, LinkList Works);

/// <summary>The beginning of a list.</summary>
/// <param name="Links">Its first entries.</param>
/// <param name="Total">How many it has.</param>
public sealed record LinkList(IReadOnlyList<PageLink> Links, int Total);

/// <summary>An event in a list.</summary>
public sealed record EventItem
{
    /// <summary>Address within the timeline.</summary>
    public required string Id { get; init; }

    /// <summary>Its permanent address.</summary>
    public required string Href { get; init; }

    /// <summary>Machine date: what <c>time</c> may carry; empty for dates it cannot.</summary>
    public required string Machine { get; init; }

    /// <summary>The date in words.</summary>
    public required string Date { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Number of its kind on the page; 0 on pages that do not narrow by it.</summary>
    public int KindNumber { get; init; }

    /// <summary>Whether it was only planned.</summary>
    public required bool Planned { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>To whom.</summary>
    public PageLink? Organisation { get; init; }

    /// <summary>Passages that say so.</summary>
    public required IReadOnlyList<EvidenceLine> Evidence { get; init; }

    /// <summary>Sources that say so.</summary>
    public required IReadOnlyList<PageLink> Sources { get; init; }

    /// <summary>Where they disagree.</summary>
    public required IReadOnlyList<DisputeGroup> Disputed { get; init; }

    /// <summary>What else there is to know.</summary>
    public string? Note { get; init; }

    /// <summary>What a plan came to.</summary>
    public PageLink? Outcome { get; init; }
}

/// <summary>A passage that says so.</summary>
/// <param name="Quote">Its words as the document prints them.</param>
/// <param name="Place">The document, leading to the passage.</param>
/// <param name="State">What became of the quote; empty where it stands as it was.</param>
public sealed record EvidenceLine(string Quote, PageLink Place, string State);

/// <summary>What the sides disagree on.</summary>
/// <param name="Field">What it is about: date, number, title.</param>
/// <param name="Sides">The sides, the preferred one first.</param>
public sealed record DisputeGroup(string Field, IReadOnlyList<DisputeLine> Sides);

/// <summary>One side of a disagreement.</summary>
/// <param name="Value">What this side says, dates in words.</param>
/// <param name="Preferred">Whether the archive follows it.</param>
/// <param name="Because">Why, or why not.</param>
/// <param name="Evidence">Passages that say so.</param>
/// <param name="Sources">Sources that say so.</param>
public sealed record DisputeLine(string Value, bool Preferred, string? Because, IReadOnlyList<EvidenceLine> Evidence, IReadOnlyList<PageLink> Sources);
