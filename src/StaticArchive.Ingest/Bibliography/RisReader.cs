using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>Reads RIS: lines of a two-letter tag and a value, from <c>TY</c> to <c>ER</c>.</summary>
internal static class RisReader
{
    private static readonly Dictionary<string, string> Types = WordList.ParsePairs(
        "JOUR=article-journal MGZN=article-magazine NEWS=article-newspaper BOOK=book EDBOOK=book "
            + "CHAP=chapter RPRT=report GOVDOC=report CONF=paper-conference"
            + " CPAPER=paper-conference THES=thesis ELEC=webpage WEB=webpage ICOMM=webpage UNPB=manuscript "
            + "LEGAL=legislation STAT=legislation"
    );

    private static readonly HashSet<string> PartTypes = WordList.ParseSet(
        "article-journal article-magazine article-newspaper chapter paper-conference"
    );

    /// <summary>The records of a file; a record without <c>TY</c> is reported and left out.</summary>
    public static IReadOnlyList<CuratedRecord> Read(SourceFile source, List<Message> messages)
    {
        var records = new List<CuratedRecord>();
        foreach (var (start, fields) in SplitRecords(source.Text))
        {
            if (fields.Exists(field => field.Tag == "TY"))
            {
                records.Add(
                    new CuratedRecord(
                        GetFirst(fields, "ID", "LB") ?? $"ris-{ReferenceFieldParser.FormatNumber(records.Count + 1)}",
                        CreateItem(fields),
                        source.GetLocation(start)
                    )
                    {
                        Extent = new Span(start, start),
                    }
                );
            }
            else
            {
                messages.Add(
                    MessageCatalog.InvalidReferenceFile(
                        source.GetLocation(start),
                        "RIS file",
                        "a record does not begin with a line TY"
                    )
                );
            }
        }

        return records;
    }

    /// <summary>
    /// The fields of each record and where it begins; a line without a tag goes on with the field above it.
    /// </summary>
    private static IEnumerable<(int Start, List<(string Tag, string Value)> Fields)> SplitRecords(string text)
    {
        var (fields, start, offset) = (new List<(string Tag, string Value)>(), 0, 0);
        foreach (var line in text.Split('\n'))
        {
            var tag = ParseTag(line);
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
    private static (string Tag, string Value)? ParseTag(string line)
    {
        var text = line.TrimStart('\uFEFF').TrimEnd('\r', ' ');
        return
            text.Length >= 5
            && char.IsAsciiLetterUpper(text[0])
            && char.IsAsciiLetterOrDigit(text[1])
            && text[2] == ' '
            && text[3] == ' '
            && text[4] == '-'
            ? (text[..2], text[5..].Trim())
            : null;
    }

    private static CslItem CreateItem(List<(string Tag, string Value)> fields)
    {
        var type = Types.GetValueOrDefault(GetFirst(fields, "TY") ?? "", "document");
        var isPart = PartTypes.Contains(type);
        var isInPeriodical = isPart && type != "chapter";
        return new CslItem
        {
            Type = type,
            Author = [.. GetAll(fields, "AU", "A1").Select(ReferenceFieldParser.ParseName)],
            Editor = [.. GetAll(fields, "ED", "A2").Select(ReferenceFieldParser.ParseName)],
            Issued = ReferenceFieldParser.ParseIssued(GetFirst(fields, "PY", "Y1", "DA")),
            Title = GetFirst(fields, "TI", "T1", "CT"),
            ContainerTitle = isPart ? GetFirst(fields, "T2", "JO", "JF", "BT", "JA") : null,
            CollectionTitle = isPart ? GetFirst(fields, "T3") : GetFirst(fields, "T2", "T3"),
            Volume = GetFirst(fields, "VL"),
            Issue = GetFirst(fields, "IS"),
            Page = ReferenceFieldParser.NormalizePages(JoinPages(GetFirst(fields, "SP"), GetFirst(fields, "EP"))),
            Publisher = GetFirst(fields, "PB"),
            PublisherPlace = GetFirst(fields, "CY", "PP"),
            Edition = GetFirst(fields, "ET"),
            Doi = ReferenceFieldParser.ParseDoi(GetFirst(fields, "DO", "M3")),
            Url = GetFirst(fields, "UR", "L2"),
            Isbn = isInPeriodical ? null : GetFirst(fields, "SN"),
            Issn = isInPeriodical ? GetFirst(fields, "SN") : null,
            Language = GetFirst(fields, "LA"),
            Abstract = GetFirst(fields, "AB", "N2"),
            Keyword = [.. GetAll(fields, "KW")],
            Note = GetFirst(fields, "N1"),
        };
    }

    /// <summary><c>SP  - 12</c> and <c>EP  - 34</c>; some programs write <c>SP  - 12-34</c>.</summary>
    private static string? JoinPages(string? first, string? last) =>
        first is null || last is null || first == last || first.Contains('-', StringComparison.Ordinal)
            ? first
            : $"{first}-{last}";

    /// <summary>The value of the first of several tags that has one.</summary>
    private static string? GetFirst(List<(string Tag, string Value)> fields, params string[] tags) =>
        tags.SelectMany(tag => GetAll(fields, tag)).FirstOrDefault();

    private static IEnumerable<string> GetAll(List<(string Tag, string Value)> fields, params string[] tags) =>
        fields
            .Where(field => tags.Contains(field.Tag, StringComparer.Ordinal) && field.Value.Length > 0)
            .Select(field => field.Value);
}
