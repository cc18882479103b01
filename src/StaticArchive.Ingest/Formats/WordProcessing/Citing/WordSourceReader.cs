using System.Xml.Linq;
using StaticArchive.Ingest.Bibliography;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Citing;

/// <summary>
/// The sources that Word itself keeps for its fields <c>CITATION Fie03 \l 2057</c>, by their tags (ECMA-376, part 1,
/// 22.6).
/// </summary>
internal sealed class WordSourceReader
{
    private readonly Dictionary<string, CitedWork> _byTag = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the list of sources among the parts of XML that programs keep in a file.</summary>
    public WordSourceReader(IEnumerable<XElement> parts)
    {
        foreach (var source in parts.Where(part => part.Is("Sources")).SelectMany(part => part.GetChildren("Source")))
        {
            if (GetText(source, "Tag") is { } tag)
            {
                _byTag.TryAdd(tag, new CitedWork(tag, Read(source)));
            }
        }
    }

    /// <summary>The works that a field cites: its first word, and those behind <c>\m</c>.</summary>
    public IReadOnlyList<CitedWork> Find(string code)
    {
        var words = code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var works = new List<CitedWork>();
        for (var i = 1; i < words.Length; i++)
        {
            if ((i == 1 || words[i - 1] == "\\m") && _byTag.TryGetValue(words[i], out var work))
            {
                works.Add(work);
            }
        }

        return works;
    }

    private static CslItem Read(XElement source) =>
        new()
        {
            Type = FindType(GetText(source, "SourceType")),
            Author = ReadNames(source, "Author"),
            Editor = ReadNames(source, "Editor"),
            Issued = ReferenceFieldParser.ParseIssued(GetText(source, "Year")),
            Title = GetText(source, "Title"),
            ContainerTitle =
                GetText(source, "JournalName")
                ?? GetText(source, "BookTitle")
                ?? GetText(source, "ConferenceName")
                ?? GetText(source, "PeriodicalTitle")
                ?? GetText(source, "InternetSiteTitle"),
            Volume = GetText(source, "Volume"),
            Issue = GetText(source, "Issue"),
            Page = ReferenceFieldParser.NormalizePages(GetText(source, "Pages")),
            Publisher = GetText(source, "Publisher") ?? GetText(source, "Institution"),
            PublisherPlace = GetText(source, "City"),
            Url = GetText(source, "URL"),
            Doi = ReferenceFieldParser.ParseDoi(GetText(source, "DOI")),
        };

    private static IReadOnlyList<CslName> ReadNames(XElement source, string role)
    {
        var names = source.GetChild("Author").GetChild(role);
        return GetText(names, "Corporate") is { } body
            ? [CslName.FromLiteral(body)]
            :
            [
                .. names
                    .GetChild("NameList")
                    .GetChildren("Person")
                    .Select(person => new CslName(
                        GetText(person, "Last"),
                        $"{GetText(person, "First")} {GetText(person, "Middle")}".Trim() is { Length: > 0 } given
                            ? given
                            : null
                    )),
            ];
    }

    private static string FindType(string? type) =>
        type switch
        {
            "JournalArticle" => "article-journal",
            "Book" => "book",
            "BookSection" => "chapter",
            "Report" => "report",
            "InternetSite" or "DocumentFromInternetSite" => "webpage",
            "ConferenceProceedings" => "paper-conference",
            "ArticleInAPeriodical" => "article-newspaper",
            _ => "document",
        };

    private static string? GetText(XElement? element, string name) =>
        element.GetChild(name)?.Value.Trim() is { Length: > 0 } text ? text : null;
}
