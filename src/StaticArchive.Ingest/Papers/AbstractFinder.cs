using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Papers;

/// <summary>Finds the abstract in the text of a document.</summary>
internal static class AbstractFinder
{
    private const int MinLength = 50;
    private const int LongestAbstract = 3500;
    private const int YearLength = 4;
    private const int SectionRank = 40;
    private const int RecordRank = 20;

    /// <summary>
    /// The words of the section <c>Abstract</c>, or of the first paragraph of a record, as the field of the paper; null
    /// where there are none.
    /// </summary>
    public static MetadataAssertion? FindAssertion(Document document)
    {
        // A summary behind methods or a conclusion sums up a part.
        var section = document
            .Sections.TakeWhile(section =>
                SectionRoleClassifier.Classify(section.Title) is not (SectionRole.Body or SectionRole.Conclusion)
            )
            .FirstOrDefault(section => SectionRoleClassifier.Classify(section.Title) == SectionRole.Abstract);
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
        var text = string.Join(' ', TakeAbstract(document, section).Select(block => block.Span.Slice(document.Text)));
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

    /// <summary>
    /// Keywords end an abstract even where no heading follows, and so does the first paragraph that cites of a section
    /// longer than any abstract: <c>Climate is changing everywhere (Lowe and Penn 2013). …</c>
    /// </summary>
    private static List<Block> TakeAbstract(Document document, Section section)
    {
        var isLong = section.Span.Length > LongestAbstract;
        var taken = new List<Block>();
        foreach (var block in document.Blocks)
        {
            if (!section.Span.Contains(block.Span) || block.Id == section.Heading)
            {
                continue;
            }

            if (
                taken.Count > 0
                && (block.Field == PaperField.Keyword.GetName() || (isLong && IsCiting(document, block)))
            )
            {
                break;
            }

            if (block.Kind is BlockKind.Paragraph or BlockKind.ListItem)
            {
                taken.Add(block);
            }
        }

        return taken;
    }

    /// <summary>A bracket that ends in a year: <c>(Lowe and Penn 2013)</c></summary>
    private static bool IsCiting(Document document, Block block)
    {
        var text = document.Text.AsSpan(block.Span.Start, block.Span.Length);
        for (var i = YearLength; i < text.Length; i++)
        {
            if (
                text[i] == ')'
                && text[(i - YearLength)..i].IndexOfAnyExceptInRange('0', '9') < 0
                && text[..i].LastIndexOf('(') is >= 0 and var open
                && open + 1 < i
                && char.IsLetter(text[open + 1])
            )
            {
                return true;
            }
        }

        return false;
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
