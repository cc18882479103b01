using StaticArchive.Link.References.Parsing;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// The series that a paper belongs to, listed at its end: groups of a label (<c>Policy paper 4</c>), a title, authors
/// and an address, in blocks that Ingest has marked as a series list.
/// </summary>
internal static class SeriesListReader
{
    private const int MaxLabelLength = 60;

    /// <summary>The works of the list, in order.</summary>
    public static IEnumerable<Occurrence> Read(Document document)
    {
        var blocks = document
            .Blocks.Where(block => block is { Kind: BlockKind.Paratext, Note.Kind: BlockNoteKind.SeriesList })
            .ToList();
        var label = FindLabelKey(document, blocks);
        if (label is null)
        {
            yield break;
        }

        var starts = Enumerable.Range(0, blocks.Count).Where(i => FoldLabel(document, blocks[i]) == label).ToList();
        var series = starts[0] > 0 ? blocks[starts[0] - 1].Span.Slice(document.Text) : null;
        for (var k = 0; k < starts.Count; k++)
        {
            var group = blocks.Take(k + 1 < starts.Count ? starts[k + 1] : blocks.Count).Skip(starts[k]).ToList();
            if (ReadItem(document, group, series) is { } work)
            {
                yield return work;
            }
        }
    }

    /// <summary>
    /// The short line, without its digits, that occurs most often, at least three times; null if there is none.
    /// </summary>
    private static string? FindLabelKey(Document document, List<Block> blocks) =>
        blocks
            .Where(block =>
                block.Span.Length < MaxLabelLength && block.Span.Slice(document.Text).Any(char.IsAsciiDigit)
            )
            .GroupBy(block => FoldLabel(document, block), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 2 && group.Count() >= 3)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .FirstOrDefault();

    private static string FoldLabel(Document document, Block block) =>
        string.Concat(Folding.ToKey(block.Span.Slice(document.Text)).Where(unit => !char.IsAsciiDigit(unit)));

    private static Occurrence? ReadItem(Document document, List<Block> group, string? series)
    {
        var lines = group.Skip(1).Where(block => !IsUrl(document, block)).ToList();
        var authors = lines.Select(block => ParseAuthors(block.Span.Slice(document.Text))).ToList();
        var byline = authors.FindIndex(names => names.Count > 0);
        var title = Enumerable.Range(0, lines.Count).FirstOrDefault(i => i != byline, -1);
        if (title < 0)
        {
            return null;
        }

        var span = group[0].Span.Hull(group[^1].Span);
        var item = new CslItem
        {
            Type = "report",
            Title = lines[title].Span.Slice(document.Text),
            Author = byline < 0 ? [] : authors[byline],
            CollectionTitle = series,
            CollectionNumber = new string([.. group[0].Span.Slice(document.Text).Where(char.IsAsciiDigit)]),
            Url = RelatedWorkReader.FindUrl(document, span),
        };
        var raw = string.Join(' ', group.Select(block => block.Span.Slice(document.Text)));
        return new Occurrence(document.Id, lines[title].Id, span, raw, item, IsInReferenceList: false);
    }

    private static bool IsUrl(Document document, Block block)
    {
        var text = block.Span.Slice(document.Text);
        return !text.Contains(' ', StringComparison.Ordinal)
            && (
                text.Contains('/', StringComparison.Ordinal)
                || text.Contains('.', StringComparison.Ordinal)
                || text.Contains('_', StringComparison.Ordinal)
            );
    }

    /// <summary>
    /// The names of a byline, without what follows <c>in association with</c>; empty where it is none.
    /// </summary>
    private static IReadOnlyList<CslName> ParseAuthors(string line)
    {
        var end = line.IndexOf("in association with", StringComparison.OrdinalIgnoreCase);
        var names = end == 0 ? "" : (end < 0 ? line : line[..end]).Trim(' ', ',');
        return PersonNameParser.ParseList(names).Count > 0 || PersonNameParser.IsPersonName(names)
            ? NameListParser.Parse(names, NameOrder.Direct)
            : [];
    }
}
