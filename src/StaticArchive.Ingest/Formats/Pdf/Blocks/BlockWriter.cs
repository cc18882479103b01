using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>Writes the blocks of a document in reading order, each page where it begins.</summary>
/// <param name="text">Where they go.</param>
/// <param name="words">Writes the words of lines.</param>
internal sealed class BlockWriter(ExtractedTextBuilder text, BlockWordsWriter words)
{
    private readonly Dictionary<TextBlock, int> _drafts = [];

    /// <summary>Writes the blocks of a page.</summary>
    public void Write(IReadOnlyList<TextBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Table && blocks[i].First.Line.Cell is { } cell)
            {
                var end = i + 1;
                while (end < blocks.Count && blocks[end].First.Line.Cell?.Table == cell.Table)
                {
                    end++;
                }

                WriteTable([.. blocks.Skip(i).Take(end - i)]);
                i = end - 1;
            }
            else
            {
                Write(blocks[i]);
            }
        }
    }

    private void Write(TextBlock block)
    {
        var content = words.Write(block);
        if (block.Continues is not null && _drafts.TryGetValue(block.Root, out var first))
        {
            text.Continue(first, content);
            return;
        }

        var before = text.Drafts.Count;
        text.Add(block.Paratext is null ? block.Kind : BlockKind.Paragraph, content, draft => Shape(draft, block));
        if (text.Drafts.Count > before)
        {
            _drafts[block] = before;
        }
    }

    private static Draft Shape(Draft draft, TextBlock block)
    {
        if (block.Paratext is { } reason)
        {
            return draft.AsParatext(reason);
        }

        if (block.IsNote)
        {
            return draft.AsFootnote() with
            {
                Label = block.Label,
                Key = block.Key,
                IsOrdered = block.Label is not null,
                IsMarkedUp = true,
            };
        }

        return draft with
        {
            Level = block.Level,
            Key = block.Key,
            IsOrdered = block.IsOrdered,
            BoxNumber = block.BoxNumber,
            IsMarkedUp = block.Kind is not BlockKind.Paragraph || block.BoxNumber > 0,
            Note = block.IsInUntitledBox ? BlockNote.From(BlockNoteKind.UntitledBox) : null,
        };
    }

    private void WriteTable(IReadOnlyList<TextBlock> cells)
    {
        var rows = cells
            .GroupBy(block => block.First.Line.Cell!.Value.Row)
            .OrderBy(row => row.Key)
            .Select(row =>
                (IReadOnlyList<InlineContentBuilder>)
                    [
                        .. row.GroupBy(block => block.First.Line.Cell!.Value.Column)
                            .OrderBy(cell => cell.Key)
                            .Select(cell => words.WriteAll([.. cell])),
                    ]
            );
        var key = cells.Select(cell => cell.Key).FirstOrDefault(one => one is not null);
        text.AddTable(
            rows,
            headerRows: 1,
            draft => cells[0].Paratext is { } reason ? draft.AsParatext(reason) : draft with { Key = key }
        );
    }
}
