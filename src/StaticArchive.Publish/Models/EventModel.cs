namespace StaticArchive.Publish.Models;

/// <summary>An event in a list.</summary>
public sealed record EventModel
{
    /// <summary>Address within the timeline.</summary>
    public required string Id { get; init; }

    /// <summary>Addresses that it had.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    /// <summary>Its permanent address.</summary>
    public required string Href { get; init; }

    /// <summary>Machine date: what <c>time</c> may carry; empty for dates it cannot.</summary>
    public required string DateTimeValue { get; init; }

    /// <summary>The date in words.</summary>
    public required string Date { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>Its kind in words, and whether it was only planned: <c>planned launch</c>.</summary>
    public required string KindLabel { get; init; }

    /// <summary>Number of its kind on the page; 0 on pages that do not narrow by it.</summary>
    public int KindNumber { get; init; }

    /// <summary>Whether it was only planned.</summary>
    public required bool IsPlanned { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>To whom.</summary>
    public PageLink? Organisation { get; init; }

    /// <summary>Passages that say so.</summary>
    public required IReadOnlyList<EvidenceQuote> Evidence { get; init; }

    /// <summary>Sources that say so.</summary>
    public required IReadOnlyList<PageLink> Sources { get; init; }

    /// <summary>Where they disagree.</summary>
    public required IReadOnlyList<DisputedField> Disputed { get; init; }

    /// <summary>What else there is to know.</summary>
    public string? Note { get; init; }

    /// <summary>What a plan came to.</summary>
    public PageLink? Outcome { get; init; }
}
