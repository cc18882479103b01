using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Papers;

/// <summary>Finds the abstract in the text of a document.</summary>
internal static class AbstractFinder
{
    private const int MinLength = 50;
    private const int SectionRank = 40;
    private const int RecordRank = 20;

    /// <summary>
    /// The words of the section <c>Abstract</c>, or of the first paragraph of a record, as the field of the paper; null
    /// where there are none.
    /// </summary>
    public static MetadataAssertion? FindAssertion(Document document)
    {
        var section = document.Sections.FirstOrDefault(section =>
            SectionRoleClassifier.Classify(section.Title) == SectionRole.Abstract
        );
        return section is not null ? FromSection(document, section)
            : FindInRecord(document) is { } block ? FromParagraph(document, block)
            : null;
    }

    /// <summary>
    /// The page of a repository prints the abstract without a heading: it is its first paragraph that ends like a
    /// sentence, else its first long one. Null for other documents.
    /// </summary>
    public static Block? FindInRecord(Document document) =>
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

    private static MetadataAssertion? FromSection(Document document, Section section)
    {
        var text = string.Join(
            ' ',
            document
                .Blocks.Where(block =>
                    block.Kind is BlockKind.Paragraph or BlockKind.ListItem && section.Span.Contains(block.Span)
                )
                .Select(block => block.Span.Slice(document.Text))
        );
        return text.Length > 0
            ? new MetadataAssertion(
                "abstract",
                text,
                document.GetLocation(section.Span),
                $"section \"{section.Title}\"",
                SectionRank
            )
            {
                Document = document.Id,
            }
            : null;
    }

    private static MetadataAssertion FromParagraph(Document document, Block block) =>
        new(
            "abstract",
            block.Span.Slice(document.Text),
            document.GetLocation(block.Span),
            "first long paragraph of a record",
            RecordRank
        )
        {
            Document = document.Id,
        };
}
