namespace StaticArchive.Model.Messages;

/// <summary>Where in the input something stands.</summary>
/// <param name="Path">Path below the archive's folder, with forward slashes.</param>
/// <param name="Line">1-based line; 0 when the whole file is meant.</param>
/// <param name="Column">1-based column in UTF-16 units; 0 when the whole line is meant.</param>
public readonly record struct SourceLocation(string Path, int Line = 0, int Column = 0)
{
    /// <summary>Label of the page, in a file with pages, which messages name instead of the line.</summary>
    public string? Page { get; init; }

    /// <summary>The place for people: <c>page iv</c>, <c>line 12</c>; empty for the whole file.</summary>
    public string PlaceWithinFile =>
        Page is not null ? $"page {Page}"
        : Line > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}")
        : "";
}
