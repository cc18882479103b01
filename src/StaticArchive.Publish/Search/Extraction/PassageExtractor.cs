using StaticArchive.Model;

namespace StaticArchive.Publish.Search.Extraction;

/// <summary>
/// Cuts a document into passages: a block each, the items of a list together, no paratext and nothing the record says
/// already.
/// </summary>
internal static class PassageExtractor
{
    /// <summary>Longest list that is one passage; a longer one is cut between its items.</summary>
    private const int MaxListLength = 1200;

    /// <summary>A document and what has to be known of its blocks.</summary>
    /// <param name="RelativeUrl">Its address below the paper's; empty for the main one.</param>
    /// <param name="IsEnglish">Whether it is English.</param>
    /// <param name="IsIndexed">Whether a block is an entry that the index of works stands for.</param>
    /// <param name="Cites">Works that a block cites.</param>
    public sealed record PassageContext(
        Document Document,
        string RelativeUrl,
        bool IsEnglish,
        Func<Block, bool> IsIndexed,
        Func<Block, IReadOnlyList<string>> Cites
    );

    /// <summary>Its passages in reading order.</summary>
    public static IEnumerable<SearchPassage> Extract(PassageContext context)
    {
        var document = context.Document;
        var sections = document.Sections.ToDictionary(section => section.Heading, StringComparer.Ordinal);
        var headings = new HeadingIndex(document);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            if (GetKind(block) is not { } kind || context.IsIndexed(block) || block.Span.IsEmpty)
            {
                continue;
            }

            var last = block.Kind == BlockKind.ListItem ? FindListEnd(document.Blocks, i) : i;
            var anchor = block.Kind == BlockKind.Heading ? sections.GetValueOrDefault(block.Id)?.Id : block.Id;
            if (anchor is null)
            {
                continue;
            }

            yield return new SearchPassage(
                kind,
                $"{context.RelativeUrl}#{anchor}",
                document.Text,
                block.Span.Hull(document.Blocks[last].Span)
            )
            {
                Heading = headings.GetAbove(block),
                CitedWorks = Enumerable
                    .Range(i, last - i + 1)
                    .SelectMany(at => context.Cites(document.Blocks[at]))
                    .ToArray(),
                IsEnglish = context.IsEnglish,
                Page = document.FindPage(block.Span)?.Label ?? "",
            };
            i = last;
        }
    }

    private static int FindListEnd(IReadOnlyList<Block> blocks, int first)
    {
        var last = first;
        while (
            last + 1 < blocks.Count
            && blocks[last + 1].Kind == BlockKind.ListItem
            && blocks[last + 1].Box == blocks[first].Box
            && blocks[last + 1].Span.End - blocks[first].Span.Start <= MaxListLength
        )
        {
            last++;
        }

        return last;
    }

    private static PassageKind? GetKind(Block block) =>
        block.Kind switch
        {
            BlockKind.Paratext or BlockKind.Metadata => null,
            BlockKind.Heading => block.Level > 1 ? PassageKind.Section : null,
            BlockKind.Reference => PassageKind.Reference,
            BlockKind.Table => PassageKind.Table,
            BlockKind.Figure => PassageKind.Figure,
            BlockKind.Box => PassageKind.Box,
            _ when block.Box is not null => PassageKind.Box,
            BlockKind.Quotation or BlockKind.PullQuote => PassageKind.Quotation,
            _ => PassageKind.Paragraph,
        };
}
