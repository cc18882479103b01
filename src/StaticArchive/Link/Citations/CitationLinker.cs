using System.Globalization;
using StaticArchive.Documents;
using StaticArchive.Link.References;

namespace StaticArchive.Link.Citations;

/// <summary>Finds every author-year citation and what it means.</summary>
internal static class CitationLinker
{
    /// <summary>Citations by document, then in the order of the text.</summary>
    public static IReadOnlyList<Citation> Link(Intake intake, ReferenceIndex index, List<Message> messages)
    {
        var lists = new CitableLists(intake, index);
        var found = intake.Documents.AsParallel().AsOrdered().Select(document => InDocument(document, lists)).ToList();
        var citations = found.SelectMany(citations => citations).ToList();
        _ = messages;
        return citations;
    }

    private static List<Citation> InDocument(Document document, CitableLists lists)
    {
        var list = lists.Of(document);
        var scanner = new MentionScanner(document.Text, list);
        var cited = document.Blocks.Where(block => IsText(block.Kind)).SelectMany(scanner.Scan).ToList();
        return [.. cited.Select((one, i) => Make(document, list, one, i + 1))];
    }

    private static bool IsText(BlockKind kind) => kind is not (BlockKind.Reference or BlockKind.Metadata or BlockKind.Paratext);

    private static Citation Make(Document document, CitableList list, Cited cited, int number) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}.c{number:0000}"),
        Document = document.Id,
        Block = cited.Block,
        Span = cited.Span,
        Status = cited.Resolution.Status,
        Works = [.. cited.Resolution.Entries.Select(i => list.Entries[i].Work).Distinct(StringComparer.Ordinal)],
        Locator = cited.Locator,
        How = cited.Resolution.How,
    };
}
