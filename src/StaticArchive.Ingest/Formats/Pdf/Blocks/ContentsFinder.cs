using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Languages;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>
/// Sets printed tables of contents aside, and keeps their titles: they prove headings.
/// <code>
/// Contents
/// Foreword .................... iii
/// 1 Why rivers matter ........... 5
/// </code>
/// </summary>
internal static class ContentsFinder
{
    private const int LongestHeading = 40;
    private const int FewestLeaders = 3;
    private const int FewestEntries = 5;
    private const int Reach = 4;

    private static readonly HashSet<string> Names = [.. LanguageCatalog.GetPhrases("contents").Select(Folding.Fold)];

    /// <summary>Marks them; the keys of the titles they list.</summary>
    public static HashSet<string> Mark(IReadOnlyList<TextBlock> blocks)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        var flow = blocks.Where(block => block.IsInFlow && block.Kind == BlockKind.Paragraph).ToList();
        var lastPage = 0;
        for (var i = 0; i < flow.Count; i++)
        {
            var isOpen = flow[i].Page <= lastPage + 1 && lastPage > 0;
            var lines = ReadLines(flow[i], isOpen);
            var isList = lines.Count * 2 >= flow[i].Lines.Count && IsListOf(lines, isOpen && flow[i].Page == lastPage);
            if (
                isList
                || ElementTags.IsWithin(flow[i], "TOC")
                || IsHeading(flow, i)
                || (flow[i].Page == lastPage && IsFollowed(flow, i))
            )
            {
                lastPage = flow[i].Page;
                flow[i].Paratext = BlockNoteKind.TableOfContents;
                titles.UnionWith(ReadTitles(flow[i]));
            }
        }

        titles.UnionWith(ContentsTableFinder.Mark(blocks));
        return titles;
    }

    /// <summary>On the page of other entries one is enough; else there are several, or dots lead to pages.</summary>
    private static bool IsListOf(List<ContentsLine> lines, bool isOnPageOfList) =>
        lines.Count(line => line.HasLeader) >= FewestLeaders
        || lines.Count >= FewestEntries
        || (isOnPageOfList && lines.Count > 0);

    private static List<ContentsLine> ReadLines(TextBlock block, bool isOpen) =>
        [
            .. block
                .Lines.Select(line => ContentsLine.Parse(line.Text))
                .OfType<ContentsLine>()
                .Where(line => isOpen || line.HasLeader),
        ];

    /// <summary>Titles of one line, and those that are wrapped.</summary>
    private static IEnumerable<string> ReadTitles(TextBlock block)
    {
        var begun = "";
        foreach (var line in block.Lines)
        {
            if (ContentsLine.Parse(line.Text) is not { } parts)
            {
                begun += line.Text + " ";
                continue;
            }

            yield return HeadingEvidence.GetKey(begun + parts.Title);
            yield return HeadingEvidence.GetKey(parts.Title);
            begun = "";
        }
    }

    /// <summary>The name of such a table, with lines that end in page numbers below.</summary>
    private static bool IsHeading(List<TextBlock> flow, int i) =>
        flow[i].Text.Length < LongestHeading
        && Names.Contains(Folding.Fold(flow[i].Text).Trim(' ', ':', '.'))
        && IsFollowed(flow, i);

    /// <summary>Lines with page numbers follow within a few blocks on this page.</summary>
    private static bool IsFollowed(List<TextBlock> flow, int i) =>
        flow.Skip(i + 1)
            .Take(Reach)
            .TakeWhile(block => block.Page == flow[i].Page)
            .Any(block => ReadLines(block, isOpen: true).Count * 2 >= block.Lines.Count);
}
