using System.Security;

namespace StaticArchive.Tests.Ingest.Typesetting;

/// <summary>JATS XML: sections around their content, references with fields.</summary>
internal static class JatsSetter
{
    /// <summary>Sets it.</summary>
    public static string Set(Manuscript paper)
    {
        var references = paper.Parts.Where(part => part.Kind == PartKind.Reference).ToList();
        var body = paper.Parts.TakeWhile(part => part is not { Kind: PartKind.Section, Text: "References" }).ToList();
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.3//EN" "JATS.dtd">
            <article article-type="research-article" xml:lang="en" dtd-version="1.3">
            <front><article-meta><title-group><article-title>{Text(paper.Title)}</article-title></title-group>
            <contrib-group>{string.Concat(paper.Authors.Select(Author))}</contrib-group>
            <pub-date><year>{paper.Date[^4..]}</year></pub-date>
            <abstract><title>Abstract</title><p>{Text(paper.Abstract)}</p></abstract></article-meta></front>
            <body>{string.Concat(Sections(body, PartKind.Section))}</body>
            <back><ref-list><title>References</title>{string.Concat(
                references.Select(
                    (part, i) => $"<ref id=\"r{i}\"><mixed-citation>{Text(part.Text)}</mixed-citation></ref>"
                )
            )}</ref-list></back>
            </article>
            """;
    }

    private static IEnumerable<string> Sections(List<Part> parts, PartKind heading)
    {
        var start = parts.FindIndex(part => part.Kind == heading);
        foreach (var block in Typesetter.Groups(start < 0 ? parts : parts[..start]).Select(Block))
        {
            yield return block;
        }

        while (start >= 0)
        {
            var next = parts.FindIndex(start + 1, part => part.Kind == heading);
            var inner = parts[(start + 1)..(next < 0 ? parts.Count : next)];
            var content =
                heading == PartKind.Section
                    ? Sections(inner, PartKind.Subsection)
                    : Typesetter.Groups(inner).Select(Block);
            yield return $"<sec><title>{Text(parts[start].Text)}</title>{string.Concat(content)}</sec>\n";
            start = next;
        }
    }

    private static string Block(IReadOnlyList<Part> group) =>
        group[0].Kind switch
        {
            PartKind.Bullet => $"<list list-type=\"bullet\">{Items(group)}</list>",
            PartKind.Number => $"<list list-type=\"order\">{Items(group)}</list>",
            PartKind.Quote => $"<disp-quote><p>{Text(group[0].Text)}</p></disp-quote>",
            PartKind.BoxTitle => $"<boxed-text><caption><title>{Text(group[0].Text)}</title></caption>"
                + $"{Each(group.Skip(1), "<p>", "</p>")}</boxed-text>",
            PartKind.Row => $"<table-wrap><table>{string.Concat(group.Select(Row))}</table></table-wrap>",
            _ => $"<p>{Text(group[0].Text).Replace(" and ", " <italic>and</italic> ", StringComparison.Ordinal)}</p>\n",
        };

    private static string Items(IEnumerable<Part> parts) => Each(parts, "<list-item><p>", "</p></list-item>");

    private static string Row(Part row, int i)
    {
        var name = i == 0 ? "th" : "td";
        return $"<tr>{string.Concat(row.Cells.Select(cell => $"<{name}>{Text(cell)}</{name}>"))}</tr>";
    }

    private static string Each(IEnumerable<Part> parts, string before, string after) =>
        string.Concat(parts.Select(part => before + Text(part.Text) + after));

    private static string Author(string name)
    {
        var words = name.Split(' ');
        return $"<contrib contrib-type=\"author\"><name><surname>{Text(string.Join(' ', words[1..]))}</surname>"
            + $"<given-names>{Text(words[0])}</given-names></name></contrib>";
    }

    private static string Text(string text) => SecurityElement.Escape(text);
}
