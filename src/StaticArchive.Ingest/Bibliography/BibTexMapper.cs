using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>Maps BibTeX entries to CSL records.</summary>
internal static class BibTexMapper
{
    private static readonly Dictionary<string, string> Types = WordList.ParsePairs(
        "article=article-journal book=book booklet=book collection=book mvbook=book incollection=chapter "
            + "inbook=chapter inproceedings=paper-conference"
            + " conference=paper-conference techreport=report report=report phdthesis=thesis "
            + "mastersthesis=thesis thesis=thesis online=webpage electronic=webpage"
            + " www=webpage unpublished=manuscript misc=document manual=report proceedings=book"
            + " dataset=dataset software=software patent=patent inreference=entry-encyclopedia periodical=periodical"
            + " legislation=legislation jurisdiction=legal_case letter=personal_communication"
            + " audio=song artwork=graphic review=review movie=motion_picture mvcollection=book reference=book"
    );

    private static readonly Dictionary<string, string> Degrees = WordList.ParsePairs(
        "phdthesis=PhD_thesis mastersthesis=Master’s_thesis"
    );

    private static readonly HashSet<string> Numbered = WordList.ParseSet(
        "report patent dataset legislation legal_case document"
    );

    /// <summary>The record of an entry.</summary>
    public static CslItem MapEntry(BibTexEntry entry)
    {
        var type = GetType(entry);
        var (authors, editors) = (MapNames(entry, "author"), MapNames(entry, "editor"));
        return MapPublication(entry, type) with
        {
            Type = type,
            Author = authors.Names,
            HasMoreAuthors = authors.HasMore,
            Editor = editors.Names,
            HasMoreEditors = editors.HasMore,
            Translator = MapNames(entry, "translator").Names,
            ContainerAuthor = MapNames(entry, "bookauthor").Names,
            Issued = ReferenceFieldParser.ParseIssued(GetField(entry, "date") ?? GetYearAndMonth(entry)),
            Accessed = ReferenceFieldParser.ParseIssued(GetField(entry, "urldate", "lastchecked", "accessed")),
            OriginalDate = ReferenceFieldParser.ParseIssued(GetField(entry, "origdate", "origyear")),
            Title = MapTitle(entry),
            Doi = ReferenceFieldParser.ParseDoi(GetField(entry, "doi")),
            Url = GetField(entry, "url"),
            Isbn = GetField(entry, "isbn"),
            Issn = GetField(entry, "issn"),
            Language = GetField(entry, "language", "langid"),
            Abstract = GetField(entry, "abstract"),
            Keyword = GetField(entry, "keywords") is { } keywords
                ? keywords.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                : [],
            Note = GetField(entry, "note"),
        };
    }

    private static CslItem MapPublication(BibTexEntry entry, string type)
    {
        var series = GetField(entry, "series");
        var eprint = FormatEprint(entry);
        return new CslItem
        {
            ContainerTitle =
                GetField(entry, "journal", "journaltitle", "booktitle")
                ?? (type == "webpage" ? GetField(entry, "howpublished") : null),
            CollectionTitle = series,
            CollectionNumber = series is null ? null : GetField(entry, "number"),
            Publisher = GetPublisher(entry, type),
            PublisherPlace = GetField(entry, "address", "location"),
            Edition = GetField(entry, "edition"),
            Volume = GetField(entry, "volume"),
            NumberOfVolumes = GetField(entry, "volumes"),
            Issue = type.StartsWith("article-", StringComparison.Ordinal) ? GetField(entry, "number", "issue") : null,
            Number = eprint ?? (Numbered.Contains(type) && series is null ? GetField(entry, "number") : null),
            Version = GetField(entry, "version"),
            Page = ReferenceFieldParser.NormalizePages(GetField(entry, "pages", "eid")),
            NumberOfPages = GetField(entry, "pagetotal"),
            Genre = GetField(entry, "type") ?? Degrees.GetValueOrDefault(entry.Type)?.Replace('_', ' '),
            Authority = GetAuthority(entry, type),
            EventTitle = GetField(entry, "eventtitle"),
            EventPlace = GetField(entry, "venue"),
            Archive = GetField(entry, "library"),
        };
    }

    /// <summary>The court or the parliament that made it, which BibLaTeX has under organisations.</summary>
    private static string? GetAuthority(BibTexEntry entry, string type) =>
        type switch
        {
            "patent" => GetField(entry, "holder"),
            "legal_case" or "legislation" => GetField(entry, "organization", "institution"),
            _ => null,
        };

    /// <summary>Who published it; of a preprint the archive that has it.</summary>
    private static string? GetPublisher(BibTexEntry entry, string type) =>
        type is "legal_case" or "legislation"
            ? GetField(entry, "publisher")
            : GetField(entry, "publisher", "institution", "school", "organization")
                ?? (FormatEprint(entry) is null ? null : GetField(entry, "archiveprefix", "eprinttype"));

    /// <summary>An entry with a number of arXiv that stands in no journal is a preprint.</summary>
    private static string GetType(BibTexEntry entry)
    {
        var type = Types.GetValueOrDefault(entry.Type, "document");
        return type is "document" or "manuscript" && FormatEprint(entry) is not null ? "article"
            : type == "article-journal" && GetField(entry, "entrysubtype") is "newspaper" or "magazine"
                ? "article-" + GetField(entry, "entrysubtype")
            : type;
    }

    /// <summary><c>arXiv:2101.01234</c>, which some write without its prefix.</summary>
    private static string? FormatEprint(BibTexEntry entry) =>
        GetField(entry, "journal", "journaltitle", "booktitle") is not null
        || GetField(entry, "eprint") is not { } number
        || GetField(entry, "archiveprefix", "eprinttype") is not { } archive
            ? null
        : archive.Equals("arxiv", StringComparison.OrdinalIgnoreCase)
        && !number.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase)
            ? "arXiv:" + number
        : number;

    /// <summary><c>2011</c>, <c>2011-02</c>, <c>2011-02-28</c>.</summary>
    private static string? GetYearAndMonth(BibTexEntry entry)
    {
        if (GetField(entry, "year") is not { } year || GetField(entry, "month") is not { Length: <= 2 } month)
        {
            return GetField(entry, "year");
        }

        var day = GetField(entry, "day") is { Length: <= 2 } number ? "-" + number.PadLeft(2, '0') : "";
        return $"{year}-{month.PadLeft(2, '0')}{day}";
    }

    private static string? MapTitle(BibTexEntry entry)
    {
        var (title, subtitle) = (GetField(entry, "title"), GetField(entry, "subtitle"));
        return title is null || subtitle is null ? title : $"{title}: {subtitle}";
    }

    private static string? GetField(BibTexEntry entry, params string[] names)
    {
        foreach (var name in names)
        {
            if (entry.Fields.TryGetValue(name, out var value) && LaTeXDecoder.Decode(value) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    private static NameList MapNames(BibTexEntry entry, string field) =>
        BibTexNameReader.Read(entry.Fields.GetValueOrDefault(field, ""));
}
