using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// What kind of document a paper is by its own words: a line of its title page (<c>BRIEFING NO. 12</c>), its title
/// (<c>Speech to the River Society</c>), where it was printed, what it calls itself (<c>this report</c>).
/// </summary>
internal static class DocumentTypeFinder
{
    private const int Top = 18;
    private const int LongestLine = 120;
    private const int SelfReferenceTop = 24;

    /// <summary>The type and the line that shows it; null where nothing does.</summary>
    public static DocumentType? Find(Document document)
    {
        var top = document
            .Blocks.Take(Top)
            .Select(block => new FrontBlock(block, block.Span.Slice(document.Text)))
            .ToList();
        return FindJournal(top)
            ?? FindChapter(top)
            ?? FindOpening(top)
            ?? FindLegislation(top)
            ?? FindArticle(document)
            ?? FindSelfReference(document)
            ?? (document.Format == "HTML" && top.Count > 0 ? new DocumentType("webpage", top[0].Block, 40) : null);
    }

    /// <summary><c>Journal of Rivers 9 (2015) 41-56</c>, <c>Received 12 May 2014; accepted 3 June 2015</c></summary>
    private static DocumentType? FindJournal(List<FrontBlock> top) =>
        top.Find(line => IsJournalLine(line.Text)) is { } found
            ? new DocumentType("article-journal", found.Block, 90)
            : null;

    private static bool IsJournalLine(string text)
    {
        if (text.Length > LongestLine)
        {
            return false;
        }

        var words = WordTokenizer.Split(Folding.Fold(text));
        var numbers = words.Count(word => char.IsAsciiDigit(word[0]));
        return (words.Count > 0 && words[0] == "received" && words.Exists(word => word == "accepted"))
            || (numbers >= 3 && words.Exists(word => word is "vol" or "volume" or "jg" or "jahrgang" or "tome"))
            || (
                numbers >= 3
                && words.Exists(word =>
                    word is "journal" or "studies" or "review" or "quarterly" or "zeitschrift" or "revue"
                )
            )
            || words is ["original" or "research" or "review", "article"];
    }

    /// <summary><c>In: Ben Hill (ed.), River Boards, River Press, 2010</c></summary>
    private static DocumentType? FindChapter(List<FrontBlock> top) =>
        top.Find(line =>
            line.Text.StartsWith("In", StringComparison.Ordinal)
            && line.Text.Length is > 6 and < 2 * LongestLine
            && line.Text[2] is ':' or ' '
            && (
                line.Text.Contains("(ed", StringComparison.OrdinalIgnoreCase)
                || line.Text.Contains("(Hg", StringComparison.Ordinal)
            )
        )
            is { } found
            ? new DocumentType("chapter", found.Block, 80)
            : null;

    /// <summary>The kind that the title page names first, in the order of the table.</summary>
    private static DocumentType? FindOpening(List<FrontBlock> top)
    {
        foreach (var line in top.Where(line => line.Text.Length < 2 * LongestLine && !IsSection(line)))
        {
            var folded = Folding.Fold(line.Text.Length > LongestLine ? line.Text[..LongestLine] : line.Text);
            foreach (var (opening, type) in DocumentTypeWords.Openings)
            {
                if (Begins(folded, opening))
                {
                    return new DocumentType(type, line.Block, 70);
                }
            }
        }

        return null;
    }

    private static bool IsSection(FrontBlock line) => line.Block is { Kind: BlockKind.Heading, Level: > 1 };

    private static bool Begins(string text, string opening) =>
        text.StartsWith(opening, StringComparison.Ordinal)
        && (text.Length == opening.Length || !char.IsLetter(text[opening.Length]));

    /// <summary><c>The Toll Bridges (Exemption) Regulations 2009</c></summary>
    private static DocumentType? FindLegislation(List<FrontBlock> top) =>
        top.Find(line =>
            line.Block is { Kind: BlockKind.Heading, Level: 1 } && LegislationTitleDetector.IsTitle(line.Text)
        )
            is { } found
            ? new DocumentType("legislation", found.Block, 80)
            : null;

    /// <summary>An abstract of that name and a list of references, where nothing says otherwise.</summary>
    private static DocumentType? FindArticle(Document document) =>
        document.Blocks.Any(block => block.Kind == BlockKind.Reference)
        && document.Blocks.FirstOrDefault(block =>
            block.Kind == BlockKind.Heading
            && Folding.Fold(block.Span.Slice(document.Text)) is "abstract" or "résumé" or "resumen" or "resumo"
        )
            is { } found
            ? new DocumentType("article-journal", found, 40)
            : null;

    private static DocumentType? FindSelfReference(Document document)
    {
        foreach (var block in document.Blocks.Where(IsProse).Take(SelfReferenceTop))
        {
            var text = Folding.Fold(block.Span.Slice(document.Text));
            foreach (var (phrase, type) in DocumentTypeWords.SelfReferences)
            {
                if (text.Contains(phrase, StringComparison.Ordinal))
                {
                    return new DocumentType(type, block, 50);
                }
            }
        }

        return null;
    }

    private static bool IsProse(Block block) => block.Kind == BlockKind.Paragraph;

    private sealed record FrontBlock(Block Block, string Text);
}
