using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>Makes a record of a BibTeX entry.</summary>
internal static class BibTexMapper
{
    private static readonly Dictionary<string, string> Types = WordList.ParsePairs(
        "article=article-journal book=book booklet=book collection=book mvbook=book incollection=chapter "
            + "inbook=chapter inproceedings=paper-conference"
            + " conference=paper-conference techreport=report report=report phdthesis=thesis "
            + "mastersthesis=thesis thesis=thesis online=webpage electronic=webpage"
            + " www=webpage unpublished=manuscript misc=document manual=report proceedings=book"
    );

    /// <summary>The record.</summary>
    public static CslItem MapEntry(BibTexEntry entry)
    {
        var series = GetField(entry, "series");
        var type = Types.GetValueOrDefault(entry.Type, "document");
        return new CslItem
        {
            Type = type,
            Author = MapNames(entry, "author"),
            Editor = MapNames(entry, "editor"),
            Issued = ReferenceFieldParser.ParseIssued(
                GetField(entry, "date", "year") is { } year
                && entry.Fields.ContainsKey("date") is false
                && GetField(entry, "month") is { Length: <= 2 } month
                    ? $"{year}-{month.PadLeft(2, '0')}"
                    : GetField(entry, "date", "year")
            ),
            Title = MapTitle(entry),
            ContainerTitle = GetField(entry, "journal", "journaltitle", "booktitle"),
            CollectionTitle = series,
            CollectionNumber = series is null ? null : GetField(entry, "number"),
            Publisher = GetField(entry, "publisher", "institution", "school", "organization"),
            PublisherPlace = GetField(entry, "address", "location"),
            Edition = GetField(entry, "edition"),
            Volume = GetField(entry, "volume"),
            Issue = type == "article-journal" ? GetField(entry, "number", "issue") : null,
            Number = type == "report" && series is null ? GetField(entry, "number") : null,
            Page = ReferenceFieldParser.NormalizePages(GetField(entry, "pages", "eid")),
            Genre = GetField(entry, "type"),
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

    /// <summary>Names parted by <c>and</c> outside braces; one wholly in braces is an organisation.</summary>
    private static List<CslName> MapNames(BibTexEntry entry, string field)
    {
        var names = new List<CslName>();
        foreach (var name in SplitNames(entry.Fields.GetValueOrDefault(field, "")))
        {
            var text = LaTeXDecoder.Decode(name);
            if (text.Length > 0 && text != "others")
            {
                names.Add(
                    name.StartsWith('{') && name.EndsWith('}')
                        ? CslName.FromLiteral(text)
                        : ReferenceFieldParser.ParseName(text)
                );
            }
        }

        return names;
    }

    private static IEnumerable<string> SplitNames(string value)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at < value.Length; at++)
        {
            depth += value[at] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (
                depth == 0
                && char.IsWhiteSpace(value[at])
                && at + 4 < value.Length
                && value.AsSpan(at + 1).StartsWith("and", StringComparison.OrdinalIgnoreCase)
                && char.IsWhiteSpace(value[at + 4])
            )
            {
                yield return value[start..at].Trim();
                start = at + 5;
            }
        }

        yield return value[Math.Min(start, value.Length)..].Trim();
    }
}
