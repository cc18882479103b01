using System.Globalization;
using StaticArchive.Ingest.Bibliography;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Jats;

/// <summary>
/// The fields of an entry of a reference list: <c>&lt;element-citation publication-type="journal"&gt;</c>.
/// </summary>
/// <param name="source">The file's text.</param>
internal sealed class JatsReferenceReader(string source)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["journal"] = "article-journal",
        ["book"] = "book",
        ["chapter"] = "chapter",
        ["book-chapter"] = "chapter",
        ["report"] = "report",
        ["gov"] = "report",
        ["working-paper"] = "report",
        ["thesis"] = "thesis",
        ["web"] = "webpage",
        ["webpage"] = "webpage",
        ["website"] = "webpage",
        ["confproc"] = "paper-conference",
        ["conference"] = "paper-conference",
        ["newspaper"] = "article-newspaper",
        ["magazine"] = "article-magazine",
        ["patent"] = "patent",
        ["software"] = "software",
        ["data"] = "dataset",
    };

    /// <summary>The entry's fields; null where it is text without any.</summary>
    public CslItem? Read(MarkupElement citation)
    {
        var part =
            ReadField(citation, "article-title")
            ?? ReadField(citation, "chapter-title")
            ?? ReadField(citation, "part-title")
            ?? ReadField(citation, "data-title");
        var container = ReadField(citation, "source");
        var authors = ReadNames(citation, editors: false);
        var item = new CslItem
        {
            Type = ReadType(citation, part, container),
            Author = authors,
            HasMoreAuthors = HasMore(citation, authors),
            Editor = ReadNames(citation, editors: true),
            Issued = ReadIssued(citation),
            Accessed = ReadAccessed(citation),
            Title = part ?? container,
            ContainerTitle = part is null ? null : container,
            CollectionTitle = ReadField(citation, "series"),
            Volume = ReadField(citation, "volume"),
            Issue = ReadField(citation, "issue"),
            Page = ReadPages(citation),
            Edition = ReadField(citation, "edition"),
            Publisher = ReadField(citation, "publisher-name") ?? ReadField(citation, "institution"),
            PublisherPlace = ReadField(citation, "publisher-loc"),
            Doi = ReadDoi(citation),
            Isbn = ReadField(citation, "isbn") ?? ReadIdentifier(citation, "isbn"),
            Issn = ReadField(citation, "issn"),
            Url = citation
                .DescendantElements("ext-link")
                .Concat(citation.DescendantElements("uri"))
                .Select(link => link["href"] ?? link.GetTextContent(source))
                .FirstOrDefault(address => address?.StartsWith("http", StringComparison.Ordinal) == true),
            Note = ReadField(citation, "comment"),
        };
        return item.Title is null && item.Author.Count == 0 ? null : item;
    }

    private string? ReadField(MarkupElement citation, string name) =>
        citation.DescendantElements(name).FirstOrDefault().GetTextContent(source)?.TrimEnd(' ', ',', '.', ';');

    private static string ReadType(MarkupElement citation, string? part, string? container)
    {
        var given = (citation["publication-type"] ?? citation["citation-type"] ?? "").ToLowerInvariant();
        var type = Types.GetValueOrDefault(
            given,
            part is not null && container is not null ? "article-journal" : "document"
        );
        return type == "book" && part is not null && container is not null ? "chapter" : type;
    }

    /// <summary>
    /// Editors stand in a group of theirs; authors in one or, as often, beside it: <c>&lt;name&gt;…&lt;/name&gt;
    /// &lt;person-group person-group-type="editor"&gt;</c>. Translators are neither.
    /// </summary>
    private List<CslName> ReadNames(MarkupElement citation, bool editors)
    {
        var groups = citation
            .DescendantElements("person-group")
            .Where(group => editors ? IsEditors(group) : !IsEditors(group) && !IsTranslators(group))
            .ToList();
        var names =
            groups.Count > 0 ? groups.SelectMany(GetElements)
            : editors ? []
            : GetElements(citation).Where(name => !IsGrouped(name, citation));
        return
        [
            .. names
                .Where(name =>
                    name.Name is "name" or "string-name" or "collab" or "institution"
                    && name.Parent!.Name != "collab"
                    && !IsAlternative(name)
                )
                .Select(ReadName)
                .OfType<CslName>(),
        ];
    }

    /// <summary>
    /// One name in other letters, behind the first: <c>&lt;name-alternatives&gt;&lt;name&gt;…&lt;name&gt;…</c>
    /// </summary>
    private static bool IsAlternative(MarkupElement name) =>
        name.Parent is { Name: "name-alternatives" or "collab-alternatives" } group && group.Elements.First() != name;

    private static IEnumerable<MarkupElement> GetElements(MarkupElement element) =>
        element.Descendants().OfType<MarkupElement>();

    private static bool IsEditors(MarkupElement group) =>
        group["person-group-type"] is "editor" or "editors" or "guest-editor";

    private static bool IsTranslators(MarkupElement group) =>
        group["person-group-type"] is "translator" or "translators" or "transed";

    private static bool IsGrouped(MarkupElement name, MarkupElement citation)
    {
        for (var outer = name.Parent; outer is not null && outer != citation; outer = outer.Parent)
        {
            if (outer.Name == "person-group")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMore(MarkupElement citation, List<CslName> authors) =>
        authors.Count > 0 && citation.DescendantElements("etal").Any();

    private CslName? ReadName(MarkupElement name)
    {
        var (family, given) = (
            name.Element("surname").GetTextContent(source),
            name.Element("given-names").GetTextContent(source)
        );
        if (family is not null)
        {
            return new CslName(family.TrimEnd(','), given?.TrimEnd(','))
            {
                Suffix = name.Element("suffix").GetTextContent(source),
            };
        }

        return name.GetTextContent(source) is { } whole ? CslName.FromLiteral(whole.TrimEnd(',', '.')) : null;
    }

    private CslDate? ReadIssued(MarkupElement citation)
    {
        var year = citation.DescendantElements("year").FirstOrDefault(year => !IsOfAccess(year));
        if (year.GetTextContent(source)?.TrimEnd(' ', ',', '.', ';') is not { } printed)
        {
            return null;
        }

        var digits = new string([.. printed.SkipWhile(unit => !char.IsAsciiDigit(unit)).TakeWhile(char.IsAsciiDigit)]);
        if (digits.Length != 4)
        {
            return new CslDate(null, Literal: printed);
        }

        var after = printed.IndexOf(digits, StringComparison.Ordinal) + 4;
        var suffix =
            after < printed.Length && char.IsAsciiLetterLower(printed[after]) ? printed[after].ToString() : null;
        return new CslDate(int.Parse(digits, CultureInfo.InvariantCulture), suffix, digits);
    }

    /// <summary>
    /// The day a page was read: <c>&lt;date-in-citation iso-8601-date="2021-05-03"&gt;</c>; null where it is no date.
    /// </summary>
    private CslDate? ReadAccessed(MarkupElement citation)
    {
        var date = GetElements(citation).FirstOrDefault(element => element.Name is "date-in-citation" or "access-date");
        var edtf =
            EdtfNormalizer.Normalize(date?["iso-8601-date"]) ?? EdtfNormalizer.Normalize(date.GetTextContent(source));
        return edtf is [_, _, _, _, ..] && int.TryParse(edtf[..4], CultureInfo.InvariantCulture, out var year)
            ? new CslDate(year, Edtf: edtf)
            : null;
    }

    private static bool IsOfAccess(MarkupElement year) =>
        year.Parent is { } date
        && (
            date.Name is "date-in-citation" or "access-date"
            || (date.Name == "date" && date["date-type"] is "access" or "accessed" or "access-date")
        );

    private string? ReadPages(MarkupElement citation)
    {
        var (first, last) = (ReadField(citation, "fpage"), ReadField(citation, "lpage"));
        return first is null
                ? ReadField(citation, "page-range")?.Replace('–', '-') ?? ReadField(citation, "elocation-id")
            : last is null || last == first ? first
            : $"{first}-{last}";
    }

    /// <summary>
    /// Tagged as an identifier or as a link of that type, else the address of a link at the resolver:
    /// <c>&lt;ext-link ext-link-type="doi" xlink:href="10.1000/x"&gt;</c>.
    /// </summary>
    private string? ReadDoi(MarkupElement citation)
    {
        var links = GetElements(citation).Where(element => element.Name is "ext-link" or "uri").ToList();
        return ReferenceFieldParser.ParseDoi(
            ReadIdentifier(citation, "doi")
                ?? links.Where(link => link["ext-link-type"] == "doi").Select(ReadAddress).FirstOrDefault()
                ?? links.Select(ReadAddress).FirstOrDefault(IsOfResolver)
        );
    }

    private string? ReadAddress(MarkupElement link) => (link["href"] ?? link.GetTextContent(source))?.TrimEnd('.');

    private static bool IsOfResolver(string? address) =>
        address?.Contains("doi.org/10.", StringComparison.OrdinalIgnoreCase) == true;

    private string? ReadIdentifier(MarkupElement citation, string type) =>
        citation
            .DescendantElements("pub-id")
            .FirstOrDefault(id => string.Equals(id["pub-id-type"], type, StringComparison.OrdinalIgnoreCase))
            .GetTextContent(source)
            ?.TrimEnd('.');
}
