using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>Classifies documents as full text, abstract page or repository record by their blocks.</summary>
internal static class DocumentRoleClassifier
{
    private const int MinFullTextWords = 1200;

    /// <summary>The role of a document.</summary>
    public static DocumentRole Classify(IReadOnlyList<Block> blocks, string text)
    {
        if (HasProse(blocks, text))
        {
            return DocumentRole.Fulltext;
        }

        var headings = blocks.Where(block => block is { Kind: BlockKind.Heading, Level: 2 }).ToList();
        var hasBody = headings.Exists(block =>
            RoleOf(block) is SectionRole.Introduction or SectionRole.Body or SectionRole.Conclusion
        );
        if (
            headings.Exists(block => RoleOf(block) == SectionRole.Abstract)
            && !hasBody
            && !blocks.Any(block => block.Kind == BlockKind.Reference)
        )
        {
            return DocumentRole.Abstract;
        }

        var fields = blocks.Count(block =>
            block.Kind == BlockKind.Metadata || block.Note?.Kind == BlockNoteKind.RepositoryNavigation
        );
        return fields >= 5 && !hasBody ? DocumentRole.Record : DocumentRole.Fulltext;

        SectionRole RoleOf(Block heading) => SectionRoleClassifier.Classify(heading.Span.Slice(text));
    }

    /// <summary>Whether there is enough prose for a full text; stops counting there.</summary>
    private static bool HasProse(IReadOnlyList<Block> blocks, string text)
    {
        var words = 0;
        foreach (var block in blocks)
        {
            if (
                block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation or BlockKind.PullQuote
                && (words += WordTokenizer.Count(text.AsSpan(block.Span.Start, block.Span.Length))) >= MinFullTextWords
            )
            {
                return true;
            }
        }

        return false;
    }
}
