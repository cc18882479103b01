using System.Security;
using System.Text;

namespace StaticArchive.Tests.Ingest.Typesetting;

/// <summary>TEI XML as GROBID makes it: one div a heading, side by side, their levels in numbers.</summary>
internal static class TeiSetter
{
    /// <summary>Sets it.</summary>
    public static string Set(Manuscript paper)
    {
        var references = paper.Parts.Where(part => part.Kind == PartKind.Reference);
        var body = paper.Parts.TakeWhile(part => part is not { Kind: PartKind.Section, Text: "References" }).ToList();
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0">
            <teiHeader xml:lang="en"><fileDesc><titleStmt><title level="a" type="main">{Text(
                paper.Title
            )}</title></titleStmt>
            <publicationStmt><date type="published" when="{paper.Date[^4..]}">{paper.Date}</date></publicationStmt>
            <sourceDesc><biblStruct><analytic>{string.Concat(
                paper.Authors.Select(Author)
            )}</analytic></biblStruct></sourceDesc></fileDesc>
            <profileDesc><abstract><p>{Text(paper.Abstract)}</p></abstract></profileDesc></teiHeader>
            <text><body>{Divisions(body)}</body>
            <back><div><head>References</head><listBibl>{string.Concat(
                references.Select(Entry)
            )}</listBibl></div></back></text></TEI>
            """;
    }

    private static string Divisions(List<Part> parts)
    {
        var (xml, section, sub) = (new StringBuilder("<div>"), 0, 0);
        foreach (var group in Typesetter.Groups(parts))
        {
            (section, sub) = group[0].Kind switch
            {
                PartKind.Section => (section + 1, 0),
                PartKind.Subsection => (section, sub + 1),
                _ => (section, sub),
            };
            xml.Append(Block(group, section, sub));
        }

        return xml.Append("</div>").ToString();
    }

    private static string Block(IReadOnlyList<Part> group, int section, int sub) =>
        group[0].Kind switch
        {
            PartKind.Section => $"</div>\n<div><head n=\"{section}\">{Text(group[0].Text)}</head>",
            PartKind.Subsection => $"</div>\n<div><head n=\"{section}.{sub}\">{Text(group[0].Text)}</head>",
            PartKind.Bullet => $"<list>{Each(group, "<item>", "</item>")}</list>",
            PartKind.Number => $"<list type=\"ordered\">{Each(group, "<item>", "</item>")}</list>",
            PartKind.Quote => $"<quote>{Text(group[0].Text)}</quote>",
            PartKind.Row => $"<figure type=\"table\"><table>{string.Concat(group.Select(Row))}</table></figure>",
            _ => Each(group, "<p>", "</p>"),
        };

    private static string Row(Part row, int i)
    {
        var role = i == 0 ? " role=\"label\"" : "";
        return $"<row{role}>{string.Concat(row.Cells.Select(cell => $"<cell>{Text(cell)}</cell>"))}</row>";
    }

    private static string Entry(Part part, int i) =>
        $"<biblStruct xml:id=\"b{i}\"><note type=\"raw_reference\">{Text(part.Text)}</note></biblStruct>";

    private static string Author(string name)
    {
        var words = name.Split(' ');
        return $"<author><persName><forename type=\"first\">{Text(words[0])}</forename>"
            + $"<surname>{Text(string.Join(' ', words[1..]))}</surname></persName></author>";
    }

    private static string Each(IEnumerable<Part> parts, string before, string after) =>
        string.Concat(parts.Select(part => before + Text(part.Text) + after));

    private static string Text(string text) => SecurityElement.Escape(text);
}
