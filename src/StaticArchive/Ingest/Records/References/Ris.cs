using StaticArchive.Documents;

namespace StaticArchive.Ingest.Records.References;

/// <summary>Reads RIS: lines of a two-letter tag and a value, from <c>TY</c> to <c>ER</c>.</summary>
internal static class Ris
{
    private static readonly IReadOnlyDictionary<string, string> Types = RecordText.Table(
        "JOUR=article-journal MGZN=article-magazine NEWS=article-newspaper BOOK=book EDBOOK=book CHAP=chapter RPRT=report GOVDOC=report CONF=paper-conference"
        + " CPAPER=paper-conference THES=thesis ELEC=webpage WEB=webpage ICOMM=webpage UNPB=manuscript LEGAL=legislation STAT=legislation");

    /// <summary>The records of a file.</summary>
    public static IReadOnlyList<CuratedRecord> Read(SourceFile source, List<Message> messages)
    {
        var records = new List<CuratedRecord>();
        foreach (var (start, fields) in Groups(source.Text))
        {
            if (fields.Exists(field => field.Tag == "TY"))
            {
                records.Add(new CuratedRecord(First(fields, "ID", "LB") ?? $"ris-{RecordText.Number(records.Count + 1)}", Item(fields), source.At(start)));
            }
            else
            {
                messages.Add(Messages.BrokenReferences(source.At(start), "RIS file", "a record does not begin with a line TY"));
            }
        }

        return records;
    }

    /// <summary>The fields of each record and where it begins; a line without a tag goes on with the field above it.</summary>
    private static IEnumerable<(int Start, List<(string Tag, string Value)> Fields)> Groups(string text)
    {
        var (fields, start, offset) = (new List<(string Tag, string Value)>(), 0, 0);
        foreach (var line in text.Split('\n'))
        {
            var tag = Tag(line);
            if (tag is { Tag: "TY" } && fields.Count > 0)
            {
                yield return (start, fields);
                fields = [];
            }

            start = fields.Count == 0 ? offset : start;
            if (tag is { } found && found.Tag != "ER")
            {
                fields.Add(found);
            }
            else if (tag is null && fields.Count > 0 && line.Trim().Length > 0)
            {
                fields[^1] = fields[^1] with { Value = $"{fields[^1].Value} {line.Trim()}" };
            }

            offset += line.Length + 1;
        }

        if (fields.Count > 0)
        {
            yield return (start, fields);
        }
    }

    /// <summary><c>AU  - Field, John</c></summary>
    private static (string Tag, string Value)? Tag(string line)
    {
        var text = line.TrimStart('\uFEFF').TrimEnd('\r', ' ');
        return text.Length >= 5 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterOrDigit(text[1]) && text[2] == ' ' && text[3] == ' ' && text[4] == '-' ? (text[..2], text[5..].Trim()) : null;
    }

    private static CslItem Item(List<(string Tag, string Value)> fields)
    {
        var (first, last) = (First(fields, "SP"), First(fields, "EP"));
        var type = Types.GetValueOrDefault(First(fields, "TY") ?? "", "document");
        var journal = type is "article-journal" or "article-magazine" or "article-newspaper" or "chapter" or "paper-conference";
        return new CslItem
        {
            Type = type,
            Author = [.. All(fields, "AU", "A1").Select(RecordText.Person)],
            Editor = [.. All(fields, "ED", "A2").Select(RecordText.Person)],
            Issued = RecordText.Issued(First(fields, "PY", "Y1", "DA")),
            Title = First(fields, "TI", "T1", "CT"),
            ContainerTitle = journal ? First(fields, "T2", "JO", "JF", "BT", "JA") : null,
            CollectionTitle = journal ? First(fields, "T3") : First(fields, "T2", "T3"),
            Volume = First(fields, "VL"),
            Issue = First(fields, "IS"),
            Page = RecordText.Pages(first is null || last is null || first == last || first.Contains('-', StringComparison.Ordinal) ? first : $"{first}-{last}"),
            Publisher = First(fields, "PB"),
            PublisherPlace = First(fields, "CY", "PP"),
            Edition = First(fields, "ET"),
            Doi = RecordText.Doi(First(fields, "DO", "M3")),
            Url = First(fields, "UR", "L2"),
            Isbn = journal && type != "chapter" ? null : First(fields, "SN"),
            Issn = journal && type != "chapter" ? First(fields, "SN") : null,
            Language = First(fields, "LA"),
            Abstract = First(fields, "AB", "N2"),
            Keyword = [.. All(fields, "KW")],
            Note = First(fields, "N1"),
        };
    }

    private static string? First(List<(string Tag, string Value)> fields, params string[] tags) => tags.SelectMany(tag => All(fields, tag)).FirstOrDefault();

    private static IEnumerable<string> All(List<(string Tag, string Value)> fields, params string[] tags) => fields.Where(field => tags.Contains(field.Tag, StringComparer.Ordinal) && field.Value.Length > 0).Select(field => field.Value);
}
