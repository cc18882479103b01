using System.Text;

namespace StaticArchive.Tests.Ingest.Typesetting;

/// <summary>Markdown as a person writes it, and as a converter makes it of a PDF.</summary>
internal static class MarkdownSetter
{
    /// <summary>As a person writes it.</summary>
    public static string Plain(Manuscript paper)
    {
        var text = new StringBuilder(
            $"# {paper.Title}\n\n{string.Join(", ", paper.Authors)}\n\n{paper.Date}\n\n## "
                + $"Abstract\n\n{paper.Abstract}\n\n"
        );
        foreach (var group in Typesetter.Groups(paper.Parts))
        {
            text.Append(Block(group)).Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>
    /// Bold headings, voices in italics, a paragraph broken at each foot of a page, with the page's number between.
    /// </summary>
    public static string Converted(Manuscript paper)
    {
        var text = new StringBuilder(
            $"# **{paper.Title}**\n\n{string.Join("  \n", paper.Authors)}\n\n{paper.Date}\n\n## "
                + $"**Abstract**\n\n{paper.Abstract}\n\n"
        );
        var page = 1;
        foreach (var group in Typesetter.Groups(paper.Parts))
        {
            var block = group[0].Kind switch
            {
                PartKind.Section => $"## **{group[0].Text}**",
                PartKind.Subsection => $"### **{group[0].Text}**",
                PartKind.Quote => $"---\n\n*“{group[0].Text}”*\n\n---",
                PartKind.Paragraph when group[0].Text.Length > 110 => Broken(group[0].Text, ++page),
                _ => Block(group),
            };
            text.Append(block).Append("\n\n");
        }

        return text.ToString();
    }

    private static string Block(IReadOnlyList<Part> group) =>
        group[0].Kind switch
        {
            PartKind.Section => $"## {group[0].Text}",
            PartKind.Subsection => $"### {group[0].Text}",
            PartKind.Bullet => string.Join('\n', group.Select(part => $"- {part.Text}")),
            PartKind.Number => string.Join('\n', group.Select((part, i) => $"{i + 1}. {part.Text}")),
            PartKind.Quote => $"> {group[0].Text}",
            PartKind.BoxTitle => $"> **{group[0].Text}**\n"
                + string.Concat(group.Skip(1).Select(part => $">\n> {part.Text}\n")),
            PartKind.Row => string.Join(
                '\n',
                group.Select(
                    (row, i) =>
                        $"| {string.Join(" | ", row.Cells)} |"
                        + (i == 0 ? "\n|" + string.Concat(row.Cells.Select(_ => "---|")) : "")
                )
            ),
            PartKind.Reference => string.Join('\n', group.Select(part => $"- {part.Text}")),
            _ => group[0].Text,
        };

    /// <summary>Broken at a blank behind a small letter and before one.</summary>
    private static string Broken(string text, int page)
    {
        var at = text.IndexOf(' ', text.Length / 2);
        while (at > 0 && !(char.IsLower(text[at - 1]) && char.IsLower(text[at + 1])))
        {
            at = text.IndexOf(' ', at + 1);
        }

        return at < 0 ? text : $"{text[..at]}\n\n{page}\n\n{text[(at + 1)..]}";
    }
}
