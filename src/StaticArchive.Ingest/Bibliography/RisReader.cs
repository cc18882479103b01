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
            + "LEGAL=legislation STAT=legislation BILL=bill CASE=legal_case HEAR=hearing PAMP=pamphlet DATA=dataset "
            + "DBASE=dataset COMP=software STAND=standard BLOG=post-weblog ENCYC=entry-encyclopedia "
            + "DICT=entry-dictionary MANSCPT=manuscript UNPD=manuscript INPR=manuscript PCOMM=personal_communication "
            + "MAP=map PAT=patent VIDEO=motion_picture MPCT=motion_picture SOUND=song SLIDE=speech EBOOK=book "
            + "ECHAP=chapter EJOUR=article-journal"
    );

    private static readonly HashSet<string> PartTypes = WordList.ParseSet(
        "article-journal article-magazine article-newspaper chapter paper-conference entry-encyclopedia "
            + "entry-dictionary post-weblog webpage"
    );

    private static readonly HashSet<string> Numbered = WordList.ParseSet("report standard patent");

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
        var number = Numbered.Contains(type) ? null : GetFirst(fields, "SN");
        var isIssn = number?.Count(char.IsAsciiLetterOrDigit) == 8;
        var authors = NameList.FromTexts(GetAll(fields, "AU", "A1"), ReferenceFieldParser.ParseName);
        var editors = NameList.FromTexts(GetAll(fields, GetEditorTags(type)), ReferenceFieldParser.ParseName);
        return CreateNumbers(fields, type) with
        {
            Type = type,
            Author = authors.Names,
            HasMoreAuthors = authors.HasMore,
            Editor = editors.Names,
            HasMoreEditors = editors.HasMore,
            Translator = ReadNames(fields, "A4"),
            Recipient = type == "personal_communication" ? ReadNames(fields, "A2") : [],
            ContainerAuthor = type == "chapter" ? ReadNames(fields, "C2") : [],
            Issued = ReferenceFieldParser.ParseIssued(GetDate(fields)),
            Accessed = ReferenceFieldParser.ParseIssued(GetFirst(fields, "Y2")),
            Title = GetFirst(fields, "TI", "T1", "CT"),
            ContainerTitle = isPart ? GetFirst(fields, "T2", "JO", "JF", "BT", "JA") : null,
            CollectionTitle = isPart ? GetFirst(fields, "T3") : GetFirst(fields, "T2", "T3"),
            Publisher = GetFirst(fields, "PB"),
            PublisherPlace = IsMeeting(fields, type) ? GetFirst(fields, "C1") : GetFirst(fields, "CY", "PP"),
            Doi = ReferenceFieldParser.ParseDoi(GetFirst(fields, "DO", "M3")),
            Url = GetFirst(fields, "UR", "L2"),
            Isbn = isIssn ? null : number,
            Issn = isIssn ? number : null,
            Language = GetFirst(fields, "LA"),
            Abstract = RichTextDecoder.Decode(GetFirst(fields, "AB", "N2")),
            Keyword = [.. GetAll(fields, "KW")],
            Note = GetFirst(fields, "N1"),
            Archive = GetFirst(fields, "DB"),
            ArchiveLocation = GetFirst(fields, "AN"),
        };
    }

    private static IReadOnlyList<CslName> ReadNames(List<(string Tag, string Value)> fields, string tag) =>
        [.. GetAll(fields, tag).Select(ReferenceFieldParser.ParseName)];

    private static CslItem CreateNumbers(List<(string Tag, string Value)> fields, string type)
    {
        var isVersioned = type is "software" or "dataset";
        return new CslItem
        {
            Volume = GetFirst(fields, "VL"),
            NumberOfVolumes = GetFirst(fields, "NV"),
            Issue = GetFirst(fields, "IS"),
            Number = GetFirst(fields, Numbered.Contains(type) ? ["SN", "M1"] : ["M1", "SV"]),
            Section = GetFirst(fields, "SE"),
            Scale = type == "map" ? GetFirst(fields, "C1") : null,
            Medium = type is "motion_picture" or "song" ? GetFirst(fields, "C5") : null,
            Page = ReferenceFieldParser.NormalizePages(JoinPages(GetFirst(fields, "SP"), GetFirst(fields, "EP"))),
            Edition = isVersioned ? null : GetFirst(fields, "ET"),
            Version = isVersioned ? GetFirst(fields, "ET") : null,
            Genre =
                GetFirst(fields, "M3") is { } words && !words.Contains("10.", StringComparison.Ordinal) ? words : null,
            Authority = GetAuthority(fields, type),
            EventPlace = GetMeetingPlace(fields, type),
        };
    }

    private static string? GetAuthority(List<(string Tag, string Value)> fields, string type) =>
        type switch
        {
            "legal_case" => GetFirst(fields, "PB"),
            "patent" => GetFirst(fields, "A2"),
            _ => null,
        };

    private static string? GetMeetingPlace(List<(string Tag, string Value)> fields, string type) =>
        IsMeeting(fields, type) ? GetFirst(fields, "CY")
        : type is "speech" or "paper-conference" ? GetFirst(fields, "C1")
        : null;

    /// <summary>
    /// Whether it names two places: <c>C1</c> is where the proceedings came out, <c>CY</c> where they were.
    /// </summary>
    private static bool IsMeeting(List<(string Tag, string Value)> fields, string type) =>
        type == "paper-conference" && GetFirst(fields, "C1") is not null && GetFirst(fields, "CY") is not null;

    /// <summary>The whole date, where it is one of the year that the record gives.</summary>
    private static string? GetDate(List<(string Tag, string Value)> fields)
    {
        var (year, date) = (GetFirst(fields, "PY", "Y1"), GetFirst(fields, "DA"));
        return year is null || date?.StartsWith(year, StringComparison.Ordinal) == true ? date ?? year : year;
    }

    /// <summary>Editors of a book stand in A3, those of its series in A2.</summary>
    private static string[] GetEditorTags(string type) =>
        type switch
        {
            "book" => ["ED", "A3"],
            "personal_communication" or "patent" => ["ED"],
            _ => ["ED", "A2"],
        };

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
