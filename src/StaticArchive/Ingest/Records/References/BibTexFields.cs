using StaticArchive.Documents;

namespace StaticArchive.Ingest.Records.References;

/// <summary>Makes a record of a BibTeX entry.</summary>
internal static class BibTexFields
{
    private static readonly IReadOnlyDictionary<string, string> Types = RecordText.Table(
        "article=article-journal book=book booklet=book collection=book mvbook=book incollection=chapter inbook=chapter inproceedings=paper-conference"
        + " conference=paper-conference techreport=report report=report phdthesis=thesis mastersthesis=thesis thesis=thesis online=webpage electronic=webpage"
        + " www=webpage unpublished=manuscript misc=document manual=report proceedings=book");

    /// <summary>The record.</summary>
    public static CslItem Item(BibTexEntry entry)
    {
        var series = Field(entry, "series");
        var type = Types.GetValueOrDefault(entry.Type, "document");
        return new CslItem
        {
            Type = type,
            Author = Names(entry, "author"),
            Editor = Names(entry, "editor"),
            Issued = RecordText.Issued(Field(entry, "date", "year") is { } year && entry.Fields.ContainsKey("date") is false && Field(entry, "month") is { Length: <= 2 } month ? $"{year}-{month.PadLeft(2, '0')}" : Field(entry, "date", "year")),
            Title = Title(entry),
            ContainerTitle = Field(entry, "journal", "journaltitle", "booktitle"),
            CollectionTitle = series,
            CollectionNumber = series is null ? null : Field(entry, "number"),
            Publisher = Field(entry, "publisher", "institution", "school", "organization"),
            PublisherPlace = Field(entry, "address", "location"),
            Edition = Field(entry, "edition"),
            Volume = Field(entry, "volume"),
            Issue = type == "article-journal" ? Field(entry, "number", "issue") : null,
            Number = type == "report" && series is null ? Field(entry, "number") : null,
            Page = RecordText.Pages(Field(entry, "pages", "eid")),
            Genre = Field(entry, "type"),
            Doi = RecordText.Doi(Field(entry, "doi")),
            Url = Field(entry, "url"),
            Isbn = Field(entry, "isbn"),
            Issn = Field(entry, "issn"),
            Language = Field(entry, "language", "langid"),
            Abstract = Field(entry, "abstract"),
            Keyword = Field(entry, "keywords") is { } keywords ? keywords.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [],
            Note = Field(entry, "note"),
        };
    }

    private static string? Title(BibTexEntry entry)
    {
        var (title, subtitle) = (Field(entry, "title"), Field(entry, "subtitle"));
        return title is null || subtitle is null ? title : $"{title}: {subtitle}";
    }

    private static string? Field(BibTexEntry entry, params string[] names)
    {
        foreach (var name in names)
        {
            if (entry.Fields.TryGetValue(name, out var value) && LaTeX.Decode(value) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Names parted by <c>and</c> outside braces; one wholly in braces is an organisation.</summary>
    private static List<Name> Names(BibTexEntry entry, string field)
    {
        var names = new List<Name>();
        foreach (var name in Parts(entry.Fields.GetValueOrDefault(field, "")))
        {
            var text = LaTeX.Decode(name);
            if (text.Length > 0 && text != "others")
            {
                names.Add(name.StartsWith('{') && name.EndsWith('}') ? Name.Organisation(text) : RecordText.Person(text));
            }
        }

        return names;
    }

    private static IEnumerable<string> Parts(string value)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < value.Length; at++)
        {
            depth += value[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && char.IsWhiteSpace(value[at]) && at + 4 < value.Length && value.AsSpan(at + 1).StartsWith("and", StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(value[at + 4]))
            {
                yield return value[start..at].Trim();
                start = at + 5;
            }
        }

        yield return value[Math.Min(start, value.Length)..].Trim();
    }
}
