using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>A passage named by its words.</summary>
/// <param name="Paper">Id of the paper.</param>
/// <param name="Document">Stem of the document; null for any document of the paper, the main one first.</param>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">The words before, where the quote stands several times.</param>
/// <param name="Suffix">The words after.</param>
/// <param name="Location">Where the quote stands in the file.</param>
public sealed record TextQuoteSelector(
    string Paper,
    string? Document,
    string Exact,
    string? Prefix,
    string? Suffix,
    SourceLocation Location
)
{
    /// <summary>Id or title of the section to look in first.</summary>
    public string? Section { get; init; }
}
