using StaticArchive.Documents;
using StaticArchive.Ingest.Cleaning;
using StaticArchive.Text;

namespace StaticArchive.Ingest;

/// <summary>Tells full text, abstract page and repository record apart by what they are made of.</summary>
internal static class Roles
{
    private const int WordsOfFullText = 1200;

    /// <summary>The role of a document.</summary>
    public static DocumentRole Of(IReadOnlyList<Block> blocks, string text)
    {
        if (HasProse(blocks, text))
        {
            return DocumentRole.Fulltext;
        }

        var headings = blocks.Where(block => block is { Kind: BlockKind.Heading, Level: 2 }).ToList();
        var hasBody = headings.Exists(block => RoleOf(block) is SectionRole.Opening or SectionRole.Body or SectionRole.Closing);
        if (headings.Exists(block => RoleOf(block) == SectionRole.Abstract) && !hasBody && !blocks.Any(block => block.Kind == BlockKind.Reference))
        {
            return DocumentRole.Abstract;
        }

        var fields = blocks.Count(block => block.Kind == BlockKind.Metadata || block.Note == "repository navigation");
        return fields >= 5 && !hasBody ? DocumentRole.Record : DocumentRole.Fulltext;

        SectionRole RoleOf(Block heading) => KnownSections.Role(heading.Span.Of(text));
    }

    /// <summary>Counted only as far as it takes.</summary>
    private static bool HasProse(IReadOnlyList<Block> blocks, string text)
    {
        var words = 0;
        foreach (var block in blocks)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation or BlockKind.PullQuote && (words += Words.Count(text.AsSpan(block.Span.Start, block.Span.Length))) >= WordsOfFullText)
            {
                return true;
            }
        }

        return false;
    }
}
