using System.Globalization;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>Makes notes of the blocks that proved to be some, and marks their markers in the others.</summary>
/// <param name="drafts">All blocks.</param>
internal sealed class NoteBuilder(IReadOnlyList<Draft> drafts)
{
    private readonly Dictionary<int, List<NoteLine>> _lines = [];
    private readonly Dictionary<int, string> _lists = [];
    private readonly HashSet<int> _continuations = [];
    private readonly HashSet<int> _headings = [];
    private readonly Dictionary<int, List<Mark>> _marks = [];

    /// <summary>Takes a run of notes and its markers; <paramref name="number"/> counts the runs.</summary>
    public void Add(NoteRun run, IReadOnlyList<NoteMarkerCandidate> markers, int number)
    {
        var list = number.ToString(CultureInfo.InvariantCulture);
        foreach (var line in run.Lines)
        {
            GetOrAdd(_lines, line.Draft).Add(line);
            _lists[line.Draft] = list;
        }

        for (var i = run.Start; i < run.End; i++)
        {
            if (!_lines.ContainsKey(i) && !drafts[i].IsPageArtifact)
            {
                _continuations.Add(i);
            }
        }

        if (run.Heading >= 0)
        {
            _headings.Add(run.Heading);
        }

        foreach (var marker in markers)
        {
            var key = GetKey(list, marker.Number);
            GetOrAdd(_marks, marker.Draft).Add(new Mark(MarkKind.NoteReference, marker.Span, key));
        }
    }

    /// <summary>All blocks, the notes as footnotes.</summary>
    public IReadOnlyList<Draft> Build() => [.. drafts.SelectMany((draft, i) => BuildBlocks(draft, i))];

    private IEnumerable<Draft> BuildBlocks(Draft draft, int i)
    {
        if (_lines.TryGetValue(i, out var lines))
        {
            return SplitNotes(draft, lines, _lists[i]);
        }

        if (_continuations.Contains(i))
        {
            return [draft.AsFootnote()];
        }

        if (_headings.Contains(i) && draft.Kind != BlockKind.Heading)
        {
            return [draft with { Kind = BlockKind.Heading, Level = 0 }];
        }

        return [_marks.TryGetValue(i, out var marks) ? AddMarks(draft, marks) : draft];
    }

    /// <summary>Each note is one block; a stroke above the first has no words and goes.</summary>
    private static IEnumerable<Draft> SplitNotes(Draft draft, List<NoteLine> lines, string list)
    {
        for (var k = 0; k < lines.Count; k++)
        {
            var end = k + 1 < lines.Count ? lines[k + 1].Start : draft.Text.Length;
            var content = draft.Content.Slice(new Span(lines[k].Start, end));
            var part = k == 0 ? draft.WithContent(content) : draft.WithContentBelow(content);
            yield return part.AsFootnote() with
            {
                IsOrdered = true,
                IsMarkedUp = true,
                Label = lines[k].Label,
                Key = GetKey(list, lines[k].Number),
            };
        }
    }

    /// <summary>A raised number that is a marker is one mark, not two.</summary>
    private static Draft AddMarks(Draft draft, List<Mark> marks)
    {
        var starts = marks.Select(mark => mark.Span.Start).ToHashSet();
        return draft with
        {
            Content = draft.Content with
            {
                Marks =
                [
                    .. draft
                        .Content.Marks.Where(mark =>
                            mark.Kind != MarkKind.Superscript || !starts.Contains(mark.Span.Start)
                        )
                        .Concat(marks)
                        .OrderBy(mark => mark.Span.Start)
                        .ThenByDescending(mark => mark.Span.End),
                ],
            },
        };
    }

    private static string GetKey(string list, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"note {list} {number}");

    private static List<T> GetOrAdd<T>(Dictionary<int, List<T>> lists, int key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }
}
