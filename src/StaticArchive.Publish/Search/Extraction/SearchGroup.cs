namespace StaticArchive.Publish.Search.Extraction;

/// <summary>What results are grouped by: a paper with its passages; a work, an event or a page by itself.</summary>
internal sealed record SearchGroup
{
    /// <summary>What it is; its first passage is of this kind.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Name that a query can ask for (<c>paper:…</c>); empty for none.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its address, below the site's root.</summary>
    public required string Url { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published or happened; 0 if that is not known.</summary>
    public int Year { get; init; }

    /// <summary>Keywords, journal, institution, identifiers: words that find it.</summary>
    public string OtherFields { get; init; } = "";

    /// <summary>
    /// A state that is found by its word before all else and asked for by <c>is:…</c>, such as <c>disputed</c>; empty
    /// for none.
    /// </summary>
    public string State { get; init; } = "";

    /// <summary>A few sentences that tell what it is; they are searched as well.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether its words are English.</summary>
    public bool IsEnglish { get; init; } = true;

    /// <summary>Its passages in the order of the text, without itself.</summary>
    public IReadOnlyList<SearchPassage> Passages { get; init; } = [];
}
