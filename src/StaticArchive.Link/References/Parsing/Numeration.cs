namespace StaticArchive.Link.References.Parsing;

/// <summary>Volume, issue and pages of an entry as one run of text gives them.</summary>
internal sealed record Numeration
{
    /// <summary>Volume; null if there is none.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue; null if there is none.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages or the number of an article; null if there are none.</summary>
    public string? Page { get; init; }

    /// <summary>A year that stands before the volume, as in Vancouver style: <c>2001;323:246-9</c>.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the form or a word such as <c>vol.</c> leaves no doubt what the numbers are.</summary>
    public bool IsLabelled { get; init; }
}
