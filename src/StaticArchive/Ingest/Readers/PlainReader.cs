using StaticArchive.Documents;

namespace StaticArchive.Ingest.Readers;

/// <summary>
/// Plain text in its common shapes: paragraphs between blank lines, a line a paragraph, hard-wrapped lines. What the
/// lines mean (headings, labels, references) is left to the cleaning rules.
/// </summary>
internal static class PlainReader
{
    /// <summary>Reads a file from <paramref name="start"/>, the end of its front matter.</summary>
    public static RawDocument Read(SourceFile file, int start)
    {
        var lines = SourceLine.Split(file.Text, start);
        var shape = PlainShape.Of(lines);
        var drafts = new List<Draft>();
        var group = new List<SourceLine>();
        var (gap, page) = (0, false);
        foreach (var line in lines)
        {
            if (!line.IsBlank && group.Count > 0 && (shape.Parts(group[^1], line) || shape.IsItem(file.Text, line)))
            {
                Flush();
            }

            page |= line.HasFormFeed;
            if (line.IsBlank)
            {
                Flush();
                gap++;
            }
            else
            {
                group.Add(line);
            }
        }

        Flush();
        return new RawDocument("plain text", drafts);

        void Flush()
        {
            if (group.Count == 0)
            {
                return;
            }

            if (Make(file.Text, group) is { } draft)
            {
                drafts.Add(draft with { Gap = drafts.Count == 0 ? 0 : gap, PageBreakAbove = page });
                (gap, page) = (0, false);
            }

            group.Clear();
        }
    }

    private static Draft? Make(string source, List<SourceLine> group)
    {
        var (start, end) = (group[0].Content.Start, group[^1].Content.End);
        var marker = ListMarker.Find(source.AsSpan(start, end - start));
        var builder = new MappedTextBuilder(source);
        builder.Append(marker is { IsNumber: false } ? start + marker.Value.Length : start, end);
        var content = builder.Build();
        if (content.IsEmpty)
        {
            return null;
        }

        var draft = new Draft(BlockKind.Paragraph, content) { Extent = new Span(start, end) };
        return marker is null ? draft : draft with { Kind = BlockKind.ListItem, Level = 1, Ordered = marker.Value.IsNumber, Marked = true };
    }
}
