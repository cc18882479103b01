using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Blocks;

/// <summary>The paragraph in the style for titles is the title, whatever reads like one.</summary>
internal static class StyledTitleReader
{
    /// <summary>More than anything that looks like a title, less than what a person states of the file.</summary>
    private const int Rank = 62;

    /// <summary>The title that a style states; nothing where none does.</summary>
    public static IEnumerable<MetadataAssertion> Read(IEnumerable<Draft> drafts, SourceFile source) =>
        drafts
            .Where(draft => draft.IsTitle)
            .Take(1)
            .Select(draft => new MetadataAssertion(
                "title",
                draft.TextWithoutMarkers,
                source.GetLocation(draft.Extent.Start),
                "style of a title",
                Rank
            ));
}
