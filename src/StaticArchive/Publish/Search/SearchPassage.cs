using StaticArchive.Documents;

namespace StaticArchive.Publish.Search;

/// <summary>A passage that can be found. Its words are a span of a text that is held once, however many passages it has.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Anchor">Where it is: <c>#…</c> below its group's address, another document's part of the address, or with a slash in front below the site's root.</param>
/// <param name="Source">The text it is part of.</param>
/// <param name="Span">Its part of that text.</param>
internal sealed record SearchPassage(PassageKind Kind, string Anchor, string Source, Span Span)
{
    /// <summary>Words of the heading it stands under, which count for it as well.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Ids of the works it cites.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];

    /// <summary>Whether its words are English and have forms.</summary>
    public bool English { get; init; } = true;

    /// <summary>Its words.</summary>
    public ReadOnlySpan<char> Words => Source.AsSpan(Span.Start, Span.Length);
}

/// <summary>What results are grouped by: a paper with its passages; a work, an event or a page by itself.</summary>
internal sealed record SearchGroup
{
    /// <summary>What it is; its first passage is of this kind.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>Name that a query can ask for (<c>paper:…</c>); empty for none.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its address, below the site's root.</summary>
    public required string Address { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published or happened; 0 if that is not known.</summary>
    public int Year { get; init; }

    /// <summary>Keywords, journal, institution, identifiers: words that find it.</summary>
    public string Others { get; init; } = "";

    /// <summary>A few sentences that tell what it is; they are searched as well.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether its words are English.</summary>
    public bool English { get; init; } = true;

    /// <summary>Its passages in the order of the text, without itself.</summary>
    public IReadOnlyList<SearchPassage> Passages { get; init; } = [];
}
