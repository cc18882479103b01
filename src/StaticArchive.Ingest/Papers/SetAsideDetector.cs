using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Warns of a document of which much is not shown in the open, since rules that go by looks took it for something
/// else. Tables of contents, page numbers and what a page marks as navigation do not count.
/// </summary>
internal static class SetAsideDetector
{
    private const int FewestWords = 100;
    private const int LeastShare = 5;

    private static readonly HashSet<BlockNoteKind> Kinds =
    [
        BlockNoteKind.Advert,
        BlockNoteKind.SeriesList,
        BlockNoteKind.AfterReferences,
        BlockNoteKind.PublisherBlurb,
        BlockNoteKind.Masthead,
        BlockNoteKind.RunningHead,
        BlockNoteKind.RelatedLinks,
    ];

    /// <summary>The warning where such words are a fifth of all; nothing else.</summary>
    public static IEnumerable<Message> Find(IReadOnlyList<Block> blocks, WordCounts counts, SourceLocation location)
    {
        var guessed = blocks
            .Where(block => block is { Kind: BlockKind.Paratext, Note: { } note } && Kinds.Contains(note.Kind))
            .Select(block => block.Note!.Words)
            .ToHashSet(StringComparer.Ordinal);
        var reasons = counts.Excluded.Where(entry => !entry.IsMarkup && guessed.Contains(entry.Reason)).ToList();
        var words = reasons.Sum(entry => entry.Count);
        if (words >= FewestWords && words * LeastShare > counts.Read)
        {
            yield return MessageCatalog.MuchSetAside(
                location,
                words,
                counts.Read,
                string.Join(", ", reasons.Select(entry => $"{entry.Count} {entry.Reason}"))
            );
        }
    }
}
