using StaticArchive.Model;

namespace StaticArchive.Tests.Views;

/// <summary>
/// Prints a document's blocks with the middle of long ones left out and its references counted: for whole documents.
/// </summary>
internal static class OutlineView
{
    private const int Head = 64;
    private const int Tail = 36;

    /// <summary>A line a block.</summary>
    public static IEnumerable<string> Blocks(Document document)
    {
        var references = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Reference)
            {
                references++;
                continue;
            }

            if (references > 0)
            {
                yield return $"references {references}";
                references = 0;
            }

            yield return ArchiveViews.Block(document, block, Short);
        }

        if (references > 0)
        {
            yield return $"references {references}";
        }
    }

    /// <summary>Where the words went.</summary>
    public static IEnumerable<string> WordCounts(Document document) =>
        document
            .WordCounts.Excluded.Select(excluded =>
                $"{(excluded.IsMarkup ? "markup" : "aside")}: {excluded.Count} {excluded.Reason}"
            )
            .Prepend($"published: {document.WordCounts.Published}")
            .Prepend($"read: {document.WordCounts.Read}");

    private static string Short(string text) =>
        text.Length <= Head + Tail + 10 ? text : $"{text[..Head].TrimEnd()} [...] {text[^Tail..].TrimStart()}";
}
