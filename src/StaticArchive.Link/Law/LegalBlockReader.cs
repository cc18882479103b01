using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>Reads the blocks of a document in which legal sources are looked for.</summary>
internal static class LegalBlockReader
{
    /// <summary>A block with its id.</summary>
    internal sealed record IdentifiedBlock(string Id, LegalBlock Text);

    /// <summary>Paragraphs, quotations, items, tables, boxes and notes, in order.</summary>
    public static IReadOnlyList<IdentifiedBlock> Read(Document document)
    {
        var notes = document.Notes.SelectMany(note => note.Blocks).ToHashSet(StringComparer.Ordinal);
        var blocks = new List<IdentifiedBlock>();
        var next = 0;
        foreach (var block in document.Blocks.Where(block => IsSearched(block.Kind)))
        {
            while (next < document.Marks.Count && document.Marks[next].Span.Start < block.Span.Start)
            {
                next++;
            }

            var emphasis = new List<Span>();
            for (; next < document.Marks.Count && document.Marks[next].Span.Start < block.Span.End; next++)
            {
                if (document.Marks[next].Kind == MarkKind.Emphasis && !Overlaps(emphasis, document.Marks[next].Span))
                {
                    emphasis.Add(document.Marks[next].Span);
                }
            }

            var isNote = notes.Contains(block.Id) || block.Note?.Kind == BlockNoteKind.Footnote;
            blocks.Add(new IdentifiedBlock(block.Id, new LegalBlock(document.Text, block.Span, isNote, emphasis)));
        }

        return blocks;
    }

    private static bool Overlaps(List<Span> runs, Span run) => runs.Count > 0 && runs[^1].End > run.Start;

    private static bool IsSearched(BlockKind kind) =>
        kind is not (BlockKind.Reference or BlockKind.Metadata or BlockKind.Paratext or BlockKind.Heading);
}
