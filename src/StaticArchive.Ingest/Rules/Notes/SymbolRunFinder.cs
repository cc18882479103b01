using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Rules.Notes;

/// <summary>Finds blocks that begin with the sign of a note, each another one, with nothing else between.</summary>
internal static class SymbolRunFinder
{
    /// <summary>The runs, in order.</summary>
    public static List<NoteRun> Find(IReadOnlyList<Draft> drafts)
    {
        var runs = new List<NoteRun>();
        var lines = new List<NoteLine>();
        for (var i = 0; i <= drafts.Count; i++)
        {
            var found = i < drafts.Count ? FindLines(drafts[i], i) : [];
            if (found.Count > 0)
            {
                lines.AddRange(found);
            }
            else if (lines.Count > 0)
            {
                AddRun(runs, lines);
                lines.Clear();
            }
        }

        return runs;
    }

    /// <summary>Bullets are the same sign over and over.</summary>
    private static void AddRun(List<NoteRun> runs, List<NoteLine> lines)
    {
        if (lines.DistinctBy(line => line.Label, StringComparer.Ordinal).Count() == lines.Count)
        {
            runs.Add(new NoteRun([.. lines.Select((line, i) => line with { Number = i + 1 })], -1));
        }
    }

    private static List<NoteLine> FindLines(Draft draft, int index)
    {
        var found = new List<NoteLine>();
        if (draft.BoxNumber != 0 || draft.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
        {
            return found;
        }

        var start = 0;
        foreach (var end in draft.Content.Breaks.Append(draft.Text.Length))
        {
            var bullet = start == 0 && draft.Bullet is { } sign && NoteSymbols.IsSign(sign) ? sign.ToString() : null;
            if ((bullet ?? ParseLine(draft.Text, start, end)) is { } symbol)
            {
                found.Add(new NoteLine(index, start, 0, HasStop: false) { Symbol = symbol });
            }
            else if (found.Count == 0)
            {
                break;
            }

            start = end + 1;
        }

        return found;
    }

    /// <summary><c>* The count</c>, <c>†Two towns</c>, but not <c>§ 4</c>.</summary>
    private static string? ParseLine(string text, int start, int end)
    {
        var length = NoteSymbols.Count(text, start);
        var word = start + length + (start + length < end && text[start + length] == ' ' ? 1 : 0);
        return length > 0 && word < end && (char.IsLetter(text[word]) || text[word] is '“' or '‘' or '"')
            ? text.Substring(start, length)
            : null;
    }
}
