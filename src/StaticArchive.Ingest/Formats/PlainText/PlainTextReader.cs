using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.PlainText;

/// <summary>
/// Reads plain text in its common layouts: paragraphs between blank lines, one line a paragraph, hard-wrapped lines,
/// two columns. What the lines mean (headings, labels, references) is left to the rules.
/// </summary>
/// <param name="text">The file's text.</param>
internal sealed class PlainTextReader(string text)
{
    private const int FewestRuleSigns = 3;

    private readonly List<Draft> _drafts = [];
    private readonly List<SourceLine> _group = [];
    private readonly List<int> _indents = [];
    private int _gap;
    private bool _page;
    private bool _rule;

    /// <summary>Reads a file from <paramref name="start"/>, the end of its front matter.</summary>
    public static RawDocument Read(SourceFile file, int start, StructureOverrides corrections)
    {
        var lines = SourceLine.Split(file.Text, start);
        var (pages, numbers) = (0, 0);
        var unnumbered = corrections.IsDamageKept ? lines : LineNumberStripper.Strip(file.Text, lines, out numbers);
        var ordered = corrections.IsReadAcrossColumns
            ? unnumbered
            : ColumnSplitter.SplitColumns(file.Text, unnumbered, out pages);
        var reader = new PlainTextReader(file.Text);
        reader.ReadLines(ordered);
        return new RawDocument("plain text", reader._drafts)
        {
            Findings = [.. CreateFindings(lines, pages, numbers)],
            ExcludedWords = numbers == 0 ? [] : [new ExcludedWords("line number", numbers)],
        };
    }

    private static IEnumerable<RuleFinding> CreateFindings(List<SourceLine> lines, int pages, int numbers)
    {
        if (pages > 0)
        {
            yield return new RuleFinding(
                $"two columns were read one after the other on {pages} page(s)",
                lines[0].Content,
                "columns: keep in paper.yml"
            );
        }

        if (numbers > 0)
        {
            yield return new RuleFinding(
                $"the numbers of {numbers} line(s) were left out",
                lines[0].Content,
                OverrideHint.ForDamage
            );
        }
    }

    private void ReadLines(List<SourceLine> lines)
    {
        var shape = PlainTextLayout.Detect(lines);
        foreach (var line in lines)
        {
            if (
                !line.IsBlank
                && _group.Count > 0
                && (shape.IsBlockStart(text, _group, line) || shape.IsListItem(text, line, _group[^1]))
            )
            {
                Flush();
            }

            _page |= line.HasFormFeed;
            if (line.IsBlank)
            {
                Flush();
                _gap++;
            }
            else
            {
                _group.Add(line);
            }
        }

        Flush();
    }

    private void Flush()
    {
        if (_group.Count == 0)
        {
            return;
        }

        if (IsThematicBreak(_group[0].Content.Slice(text)) && (_group.Count == 1 || !HasGap(_group[1])))
        {
            _rule = true;
            _group.RemoveAt(0);
            if (_drafts.Count > 0)
            {
                _drafts[^1] = _drafts[^1] with { HasThematicBreakBelow = true };
            }
        }

        if (_group.Count > 0 && CreateDraft() is { } draft)
        {
            _drafts.Add(
                draft with
                {
                    BlankLinesAbove = _drafts.Count == 0 ? 0 : _gap,
                    HasPageBreakAbove = _page,
                    HasThematicBreakAbove = _rule,
                }
            );
            (_gap, _page, _rule) = (0, false, false);
        }

        _group.Clear();
    }

    /// <summary>A line drawn above columns is of their table.</summary>
    private bool HasGap(SourceLine line) =>
        line.Content.Slice(text).AsSpan().ContainsAny("\t|")
        || line.Content.Slice(text).Contains("  ", StringComparison.Ordinal);

    /// <summary><c>----------</c>, <c>* * *</c>, alone below a blank line.</summary>
    private static bool IsThematicBreak(string line) =>
        line.Length >= FewestRuleSigns
        && "-–—_=*~#•·".Contains(line[0], StringComparison.Ordinal)
        && line.Count(unit => unit == line[0]) >= FewestRuleSigns
        && line.All(unit => unit == line[0] || unit == ' ');

    private Draft? CreateDraft()
    {
        var start = _group[0].Content.Start;
        var marker = ListMarker.Parse(text.AsSpan(start, _group[0].Content.Length));
        var builder = new MappedTextBuilder(text);
        for (var i = 0; i < _group.Count; i++)
        {
            var line = _group[i].Content;
            if (i > 0)
            {
                builder.AppendBreak(GetSeparator(_group[i - 1].Content.End, line.Start));
            }

            builder.Append(
                i == 0 && marker is { IsNumber: false } ? line.Start + marker.Value.Length : line.Start,
                line.End
            );
        }

        var content = builder.Build();
        if (content.IsEmpty)
        {
            return null;
        }

        var draft = new Draft(BlockKind.Paragraph, content) { Extent = content.Source };
        if (marker is null)
        {
            _indents.Clear();
            return draft;
        }

        return AsListItem(draft, marker.Value.IsNumber ? null : text[start]);
    }

    private Draft AsListItem(Draft draft, char? bullet) =>
        draft with
        {
            Kind = BlockKind.ListItem,
            Level = GetDepth(_group[0].Indent),
            IsOrdered = bullet is null,
            Bullet = bullet,
            IsMarkedUp = true,
        };

    /// <summary>
    /// The source of the blank between two lines; empty where they are no neighbours in the file (two columns).
    /// </summary>
    private Span GetSeparator(int end, int start) =>
        end < start && text.AsSpan(end, start - end).IsWhiteSpace() ? new Span(end, start) : default;

    /// <summary>Depth of a list item by how far it is set in, compared with the items above.</summary>
    private int GetDepth(int indent)
    {
        while (_indents.Count > 0 && _indents[^1] >= indent + 2)
        {
            _indents.RemoveAt(_indents.Count - 1);
        }

        if (_indents.Count == 0 || indent >= _indents[^1] + 2)
        {
            _indents.Add(indent);
        }

        return _indents.Count;
    }
}
