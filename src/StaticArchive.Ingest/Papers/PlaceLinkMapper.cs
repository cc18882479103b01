using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Leads links of a file to places of its own, <c>&lt;a href="#costs"&gt;</c>, to the blocks that begin there:
/// addresses within a page are made anew.
/// </summary>
internal static class PlaceLinkMapper
{
    /// <summary>
    /// The marks of a document, such links with <c>#</c> and the id of a block or a section where the place is found.
    /// </summary>
    public static IReadOnlyList<Mark> Map(RawDocument raw, DocumentAssembler.AssembledText parts)
    {
        if (!parts.Marks.Any(IsPlaceLink))
        {
            return parts.Marks;
        }

        var sections = parts
            .Sections.DistinctBy(section => section.Heading, StringComparer.Ordinal)
            .ToDictionary(section => section.Heading, section => section.Id, StringComparer.Ordinal);
        return
        [
            .. parts.Marks.Select(mark =>
                IsPlaceLink(mark) && FindBlock(Uri.UnescapeDataString(mark.Target![1..]), raw, parts) is { } block
                    ? mark with
                    {
                        Target = "#" + sections.GetValueOrDefault(block, block),
                    }
                    : mark
            ),
        ];
    }

    private static string? FindBlock(string name, RawDocument raw, DocumentAssembler.AssembledText parts) =>
        parts.BlockOfKey.GetValueOrDefault(raw.Places.GetValueOrDefault(name, name));

    private static bool IsPlaceLink(Mark mark) => mark.Kind == MarkKind.Link && mark.Target is ['#', _, ..];
}
