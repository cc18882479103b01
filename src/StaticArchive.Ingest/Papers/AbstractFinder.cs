using StaticArchive.Model;

namespace StaticArchive.Ingest.Papers;

/// <summary>A repository's page prints the abstract without a heading: its first paragraph of sentences.</summary>
internal static class RecordAbstractFinder
{
    private const int MinLength = 50;

    /// <summary>That paragraph; null in a document that is no record.</summary>
    public static Block? Find(Document document) =>
        document.Role != DocumentRole.Record
            ? null
            : document.Blocks.FirstOrDefault(block =>
                block.Kind == BlockKind.Paragraph
                && block.Span.Length > MinLength
                && document.Text[block.Span.End - 1] is '.' or '?' or '!' or '”' or '"' or ')'
            )
                ?? document.Blocks.FirstOrDefault(block =>
                    block.Kind == BlockKind.Paragraph && block.Span.Length > 2 * MinLength
                );
}
