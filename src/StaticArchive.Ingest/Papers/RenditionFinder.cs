using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Finds documents of a paper that are one text in two formats, such as the PDF beside the Word file it was made of.
/// The one with more structure stands for both; the other is checked against it.
/// </summary>
internal static class RenditionFinder
{
    // Of two readings of one text some words differ: page heads, captions, words divided at line ends.
    private const double MinCommonShare = 0.8;
    private const int MinWords = 50;

    /// <summary>The documents, of which those that repeat another name it.</summary>
    /// <param name="documents">The documents of one paper.</param>
    /// <param name="main">File name of the document that the sidecar calls the main one; null for none.</param>
    /// <param name="messages">Gets what differs.</param>
    public static List<Document> Find(IReadOnlyList<Document> documents, string? main, List<Message> messages)
    {
        if (documents.Count < 2 || !documents.Any(document => document.Source.IsExtracted))
        {
            return [.. documents];
        }

        var ordered = documents
            .OrderBy(document =>
                main is not null && document.Source.Path.EndsWith("/" + main, StringComparison.Ordinal) ? 0 : 1
            )
            .ThenByDescending(StructureScorer.Score)
            .ThenBy(document => document.Id, StringComparer.Ordinal)
            .ToList();
        var texts = ordered.ToDictionary(document => document.Id, CountWords, StringComparer.Ordinal);
        var found = new List<Document>();
        foreach (var document in ordered)
        {
            var original = found.Find(other => other.RenditionOf is null && AreOneText(document, other, texts));
            found.Add(original is null ? document : document with { RenditionOf = original.Id });
            if (original is not null)
            {
                messages.Add(Report(document, original, texts));
            }
        }

        return found;
    }

    private static bool AreOneText(Document a, Document b, Dictionary<string, Dictionary<string, int>> texts)
    {
        if (!a.Source.IsExtracted && !b.Source.IsExtracted)
        {
            return false;
        }

        var (first, second) = (Sum(texts[a.Id]), Sum(texts[b.Id]));
        var most = Math.Max(first, second);
        return Math.Min(first, second) >= MinWords && CountCommon(texts[a.Id], texts[b.Id]) >= MinCommonShare * most;
    }

    private static Message Report(
        Document document,
        Document original,
        Dictionary<string, Dictionary<string, int>> texts
    )
    {
        var common = CountCommon(texts[document.Id], texts[original.Id]);
        return MessageCatalog.RenditionFound(
            new SourceLocation(document.Source.Path),
            original.Source.Path,
            Sum(texts[document.Id]) - common,
            Sum(texts[original.Id]) - common
        );
    }

    /// <summary>How often each folded word stands in the text, what is set aside left out.</summary>
    private static Dictionary<string, int> CountWords(Document document)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in document.Blocks.Where(block => block.Kind != BlockKind.Paratext))
        {
            foreach (var word in WordTokenizer.GetWords(Folding.Fold(block.Span.Slice(document.Text))))
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return counts;
    }

    private static int CountCommon(Dictionary<string, int> a, Dictionary<string, int> b) =>
        a.Sum(pair => Math.Min(pair.Value, b.GetValueOrDefault(pair.Key)));

    private static int Sum(Dictionary<string, int> counts) => counts.Values.Sum();
}
