using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// A printed table of contents says nothing that the headings do not say, and its lines would pass for headings:
/// <code>
/// Contents
/// Foreword ............................ 3
/// Chapter 1: Why rivers matter          5
/// </code>
/// </summary>
internal static class TableOfContentsRule
{
    private const int LongestLine = 150;
    private const int Front = 60;
    private const int FewestLines = 2;

    private static readonly HashSet<string> Names = [.. LanguageCatalog.GetPhrases("contents").Select(Folding.Fold)];

    /// <summary>Sets it aside, with the lists of tables and figures below it.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, RuleContext context)
    {
        var result = drafts.ToList();
        for (var i = 0; i < Math.Min(result.Count, Front); i++)
        {
            var end = FindContentsEnd(result, i);
            if (end == i)
            {
                continue;
            }

            context.AddFinding("set aside as table of contents", result[i], OverrideHint.ForKeep(result[i].Text));
            for (var k = i; k < end; k++)
            {
                result[k] =
                    result[k].Kind == BlockKind.Paratext
                        ? result[k]
                        : result[k].AsParatext(BlockNoteKind.TableOfContents);
            }

            i = end - 1;
        }

        return result;
    }

    /// <summary>Index after the last block of a table of contents that begins here; the same index for none.</summary>
    private static int FindContentsEnd(List<Draft> drafts, int i)
    {
        if (drafts[i].IsPlainParagraph && IsWhole(drafts[i].Content))
        {
            return i + 1;
        }

        if (
            drafts[i].Kind is not (BlockKind.Heading or BlockKind.Paragraph)
            || drafts[i].Text.Length > 30
            || !Names.Contains(Folding.Fold(drafts[i].Text).Trim(' ', ':', '*'))
        )
        {
            return i;
        }

        var end = FindEnd(drafts, i + 1);
        var isOneLine = end == i + 2 && drafts[i + 1].Table is null && drafts[i + 1].Content.Breaks.Count == 0;
        return end == i + 1 || isOneLine ? i : end;
    }

    /// <summary>Its name and its lines in one paragraph: <c>CONTENTS      Page</c> / <c>Foreword ..... 1</c></summary>
    private static bool IsWhole(MappedText content)
    {
        if (content.Breaks.Count < FewestLines)
        {
            return false;
        }

        var lines = content.Lines().Select(line => line.Text).ToList();
        var name = WordTokenizer.Split(Folding.Fold(lines[0]));
        return name.Count is 1 or 2
            && Names.Contains(name[0])
            && lines.Skip(1).Count(EndsWithPageNumber) * 4 >= (lines.Count - 1) * 3;
    }

    /// <summary>Index after its last line; the first heading it names comes back there.</summary>
    private static int FindEnd(List<Draft> drafts, int start)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (
            var key in drafts
                .Skip(start)
                .Where(draft => draft.Text.Length < LongestLine)
                .Select(draft => Folding.ToKey(draft.Text))
        )
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var end = start;
        while (end < drafts.Count && (drafts[end].Kind == BlockKind.Paratext || IsEntry(drafts[end], counts, seen)))
        {
            end++;
        }

        return end;
    }

    private static bool IsEntry(Draft draft, Dictionary<string, int> counts, HashSet<string> seen)
    {
        if (draft.Table is { } table)
        {
            return table.Rows.Count(row => row.Count > 1 && EndsWithPageNumber(row[^1].Slice(draft.Text))) * 4
                >= table.Rows.Count * 3;
        }

        if (draft.Kind is not (BlockKind.Heading or BlockKind.Paragraph or BlockKind.ListItem))
        {
            return false;
        }

        // Page / Foreword 3 / Why rivers matter 5
        var lines = draft.Content.Lines().Where(line => !PageNumberParser.IsPageWord(line.Text)).ToList();
        if (lines.Count > 1)
        {
            return lines.Count(line => EndsWithPageNumber(line.Text)) * 4 >= lines.Count * 3;
        }

        var key = Folding.ToKey(draft.Text);
        return draft.Text.Length < LongestLine
            && seen.Add(key)
            && (EndsWithPageNumber(draft.Text) || counts.GetValueOrDefault(key) > 1);
    }

    /// <summary><c>Foreword ..... iii</c>, <c>2.1 Who was asked 14</c></summary>
    private static bool EndsWithPageNumber(string line)
    {
        // [2 The second weir 3](#_Toc2), as a converter leaves a link within a link
        var link = line.EndsWith(')') ? line.LastIndexOf("](#", StringComparison.Ordinal) : -1;
        line = link > 0 ? line[..link] : line;
        var last = line[(line.LastIndexOfAny([' ', '.', '\u2026', '\t']) + 1)..];
        return last.Length is > 0 and < 5
            && !EnglishDateParser.IsYear(last)
            && (
                last.All(char.IsAsciiDigit)
                || (line.Length > last.Length && last.All(unit => unit is 'i' or 'v' or 'x'))
            );
    }
}
