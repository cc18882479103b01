using System.Text;

namespace StaticArchive.Tests.Ingest.Typesetting;

/// <summary>Plain text in the shapes in which it comes.</summary>
internal static class PlainSetter
{
    private const int Width = 72;
    private const int ColumnWidth = 44;
    private const int LinesOfPage = 46;

    /// <summary>A paragraph a line, blank lines between.</summary>
    public static string BlankLines(Manuscript paper) =>
        string.Join(
            "\n\n",
            Front(paper)
                .Concat(
                    Typesetter
                        .Groups(paper.Parts)
                        .Select(group => string.Join(group[0].Kind == PartKind.Reference ? "\n\n" : "\n", Lines(group)))
                )
        ) + "\n";

    /// <summary>A paragraph a line, nothing between.</summary>
    public static string OneLine(Manuscript paper) =>
        string.Join('\n', Front(paper).Concat(Typesetter.Groups(paper.Parts).SelectMany(Lines))) + "\n";

    /// <summary>Lines of one width, blank lines between paragraphs.</summary>
    public static string Wrapped(Manuscript paper) =>
        string.Join(
            "\n\n",
            Front(paper)
                .Concat(
                    Typesetter
                        .Groups(paper.Parts)
                        .SelectMany(group =>
                            group[0].Kind is PartKind.Row ? [string.Join('\n', Lines(group))] : Lines(group)
                        )
                )
                .Select(line => line.Contains('\t') ? line : string.Join('\n', Typesetter.Wrap(line, Width)))
        ) + "\n";

    /// <summary>Lines of one width, paragraphs set in, blank lines around headings alone.</summary>
    public static string Indented(Manuscript paper)
    {
        var text = new StringBuilder(
            string.Join("\n\n", Front(paper).Select(line => string.Join('\n', Typesetter.Wrap(line, Width))))
        ).Append("\n\n");
        foreach (var group in Typesetter.Groups(paper.Parts))
        {
            foreach (var line in Lines(group))
            {
                text.Append(
                    group[0].Kind switch
                    {
                        PartKind.Section or PartKind.Subsection => $"\n{line}\n\n",
                        PartKind.Paragraph => $"   {string.Join('\n', Typesetter.Wrap(line, Width))}\n",
                        PartKind.Row => line + "\n",
                        _ => $"\n{string.Join('\n', Typesetter.Wrap(line, Width))}\n\n",
                    }
                );
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// Two columns without tables, as <c>pdftotext -layout</c> gives them: page numbers and form feeds between pages.
    /// </summary>
    public static string Columns(Manuscript paper)
    {
        var lines = Typesetter
            .Groups([.. paper.Parts.Where(part => part.Kind != PartKind.Row)])
            .SelectMany(group =>
                Lines(group).SelectMany(line => Typesetter.Wrap(line.Replace('\t', ' '), ColumnWidth).Append(""))
            )
            .ToList();
        var text = new StringBuilder(
            string.Join("\n\n", Front(paper).Select(line => string.Join('\n', Typesetter.Wrap(line, 2 * ColumnWidth))))
        ).Append("\n\n");
        for (var start = 0; start < lines.Count; start += LinesOfPage)
        {
            var page = lines.Skip(start).Take(LinesOfPage).ToList();
            var half = (page.Count + 1) / 2;
            for (var i = 0; i < half; i++)
            {
                var right = half + i < page.Count ? page[half + i] : "";
                text.Append(right.Length == 0 ? page[i] : page[i].PadRight(ColumnWidth + 6) + right).Append('\n');
            }

            text.Append("\n\n").Append(' ', ColumnWidth).Append((start / LinesOfPage) + 1).Append("\n\f");
        }

        return text.ToString();
    }

    /// <summary>
    /// The page of a repository: citation, abstract, fields, references, and what works the repository.
    /// </summary>
    public static string Record(Manuscript paper)
    {
        var references = paper.Parts.Where(part => part.Kind == PartKind.Reference).Select(part => part.Text);
        var names = string.Join(
            " and ",
            paper.Authors.Select(name => $"{string.Join(' ', name.Split(' ')[1..])}, {name.Split(' ')[0]}")
        );
        return $"""
            Open Repository

            {paper.Title}

            {names} ({paper.Date[^4..]}) {paper.Title}. Working Paper. Institute of Public Matters, York.

            {paper.Abstract}

            Item Type:Monograph (Working Paper)
            Date:{paper.Date}
            Series Name:Matters Papers
            Keywords:policy; people; places
            ISSN:1234-5679

            References

            {string.Join("\n\n", references)}

            Copyright Holders:Institute of Public Matters
            ID Code:{paper.Title.Length}

            Export Reference As : ASCII + BibTeX
            Share this item :
            QR Code for this page

            """;
    }

    private static IEnumerable<string> Front(Manuscript paper) =>
        [paper.Title, string.Join(", ", paper.Authors), paper.Date, "Abstract", paper.Abstract];

    private static IReadOnlyList<string> Lines(IReadOnlyList<Part> group) =>
        [
            .. group.Select(
                (part, i) =>
                    part.Kind switch
                    {
                        PartKind.Bullet => $"• {part.Text}",
                        PartKind.Number => $"{i + 1}. {part.Text}",
                        PartKind.Quote => $"“{part.Text}” (Interview)",
                        PartKind.Row => part.Text.Replace('|', '\t'),
                        _ => part.Text,
                    }
            ),
        ];
}
