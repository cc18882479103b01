using System.Text;
using System.Xml;
using System.Xml.Linq;
using StaticArchive.Ingest.Bibliography;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Citing;

/// <summary>
/// Reads citations that EndNote keeps as XML: <c>&lt;EndNote&gt;&lt;Cite&gt;&lt;Author&gt;Field&lt;/Author&gt;
/// &lt;Year&gt;2003&lt;/Year&gt;&lt;RecNum&gt;7&lt;/RecNum&gt;&lt;record&gt;…</c>
/// </summary>
internal static class EndNoteCitationReader
{
    private const string Top = "<EndNote>";
    private const string End = "</EndNote>";

    /// <summary>The works cited; none where the XML is damaged.</summary>
    /// <param name="code">Words with the XML in them.</param>
    public static IReadOnlyList<CitedWork> Read(string code)
    {
        var start = code.IndexOf(Top, StringComparison.Ordinal);
        var end = code.LastIndexOf(End, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            return [];
        }

        try
        {
            using var xml = new MemoryStream(Encoding.UTF8.GetBytes(code[start..(end + End.Length)]));
            return [.. new WordXmlLoader().Load(xml).GetChildren("Cite").Select(Read)];
        }
        catch (Exception exception) when (exception is XmlException or WordXmlLimitException)
        {
            return [];
        }
    }

    private static CitedWork Read(XElement cite)
    {
        var record = cite.GetChild("record");
        var titles = record.GetChild("titles");
        var container =
            GetText(titles.GetChild("secondary-title"))
            ?? GetText(record.GetChild("periodical").GetChild("full-title"));
        var item = new CslItem
        {
            Type = FindType(record.GetChild("ref-type").GetAttribute("name")),
            Author = ReadNames(record, "authors") is { Count: > 0 } authors ? authors : ReadShortNames(cite),
            Editor = ReadNames(record, "secondary-authors"),
            Issued = ReferenceFieldParser.ParseIssued(
                GetText(record.GetChild("dates").GetChild("year")) ?? GetText(cite.GetChild("Year"))
            ),
            Title = GetText(titles.GetChild("title")),
            ContainerTitle = container,
            Volume = GetText(record.GetChild("volume")),
            Issue = GetText(record.GetChild("number")),
            Page = ReferenceFieldParser.NormalizePages(GetText(record.GetChild("pages"))),
            Publisher = GetText(record.GetChild("publisher")),
            PublisherPlace = GetText(record.GetChild("pub-location")),
            Doi = ReferenceFieldParser.ParseDoi(GetText(record.GetChild("electronic-resource-num"))),
        };
        return new CitedWork(GetText(cite.GetChild("RecNum")) ?? item.Title ?? "", item);
    }

    private static IReadOnlyList<CslName> ReadNames(XElement? record, string list) =>
        [
            .. record
                .GetChild("contributors")
                .GetChild(list)
                .GetChildren("author")
                .Select(GetText)
                .OfType<string>()
                .Select(ReferenceFieldParser.ParseName),
        ];

    private static IReadOnlyList<CslName> ReadShortNames(XElement cite) =>
        GetText(cite.GetChild("Author")) is { } author ? [new CslName(author)] : [];

    private static string FindType(string? name) =>
        name switch
        {
            "Journal Article" => "article-journal",
            "Book" or "Edited Book" => "book",
            "Book Section" => "chapter",
            "Report" or "Government Document" => "report",
            "Thesis" => "thesis",
            "Web Page" => "webpage",
            "Conference Paper" or "Conference Proceedings" => "paper-conference",
            "Newspaper Article" => "article-newspaper",
            _ => "document",
        };

    /// <summary>Words stand in elements that say how they look.</summary>
    private static string? GetText(XElement? element) =>
        element is null ? null
        : string.Concat(element.DescendantNodesAndSelf().OfType<XText>().Select(text => text.Value)).Trim()
            is { Length: > 0 } text
            ? text
        : null;
}
