using System.Globalization;
using StaticArchive.Ingest.Formats.Extraction;

namespace StaticArchive.Ingest.Formats.Epub;

/// <summary>A book as one page of XHTML, so that notes and links lead from part to part as they do within a
/// page.</summary>
/// <param name="Source">The page.</param>
/// <param name="Breaks">Where printed pages begin, in order.</param>
/// <param name="Places">Offsets of elements in the page, by their key.</param>
internal sealed record EpubBook(
    string Source,
    IReadOnlyList<EpubPageBreak> Breaks,
    IReadOnlyDictionary<string, int> Places
)
{
    /// <summary>Words that are no text.</summary>
    public required ExclusionCounter Exclusions { get; init; }

    /// <summary>The id that an element of a part has in the page: <c>3!fn1</c>.</summary>
    public static string GetKey(int part, string id) => string.Create(CultureInfo.InvariantCulture, $"{part}!{id}");
}
