using StaticArchive.Ingest.Bibliography;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Metadata;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Tei;

/// <summary>
/// The fields of a <c>&lt;biblStruct&gt;</c>: <c>analytic</c> is the part, <c>monogr</c> what it stands in,
/// <c>imprint</c> the rest.
/// </summary>
/// <param name="source">The file's text.</param>
internal sealed class TeiReferenceReader(string source)
{
    /// <summary>The entry's fields; null where it is text without any.</summary>
    public CslItem? Read(MarkupElement bibl)
    {
        if (bibl.Name == "bibl" && bibl.Element("monogr") is null)
        {
            return new TeiFlatReferenceReader(source).Read(bibl);
        }

        var (analytic, monogr) = (bibl.Element("analytic"), bibl.Element("monogr"));
        var imprint = monogr?.Element("imprint");
        var part = ReadTitle(analytic);
        var container = ReadTitle(monogr);
        var date = imprint
            ?.DescendantElements("date")
            .FirstOrDefault(element => element["type"] is "published" or null);
        var item = new CslItem
        {
            Type = ClassifyType(part, container, monogr),
            Author = ReadNames(analytic?.Element("author") is null ? monogr : analytic, "author"),
            Editor = ReadNames(monogr, "editor"),
            Issued = ReadIssued(date),
            Title = part ?? container,
            ContainerTitle = part is null ? null : container,
            Volume = ReadBiblScope(imprint, "volume"),
            Issue = ReadBiblScope(imprint, "issue"),
            Page = ReadBiblScope(imprint, "page"),
            Publisher = imprint?.Element("publisher").GetTextContent(source),
            PublisherPlace = (imprint?.Element("pubplace") ?? monogr?.Element("pubplace")).GetTextContent(source),
            Doi = ReferenceFieldParser.ParseDoi(ReadIdentifier(bibl, "DOI")),
            Isbn = ReadIdentifier(bibl, "ISBN"),
            Url = bibl.DescendantElements("ptr")
                .Select(ptr => ptr["target"])
                .FirstOrDefault(target => target is not null),
        };
        return item.Title is null && item.Author.Count == 0 ? null : item;
    }

    /// <summary>
    /// A part of a journal is an article, a part of another titled work a chapter; a whole work with a publisher is a
    /// book.
    /// </summary>
    private static string ClassifyType(string? part, string? container, MarkupElement? monogr)
    {
        if (part is null)
        {
            return monogr?.FindPath("imprint", "publisher") is null ? "document" : "book";
        }

        var isJournal = monogr?.Elements.Any(element => element.Name == "title" && element["level"] == "j") == true;
        return isJournal ? "article-journal"
            : container is null ? "document"
            : "chapter";
    }

    /// <summary>An identifier of a type, whatever its capitals.</summary>
    public string? ReadIdentifier(MarkupElement bibl, string type) =>
        bibl.DescendantElements("idno")
            .FirstOrDefault(id => string.Equals(id["type"], type, StringComparison.OrdinalIgnoreCase))
            .GetTextContent(source);

    /// <summary>
    /// A person: <c>&lt;forename type="first"&gt;A&lt;/forename&gt;&lt;surname&gt;Lee&lt;/surname&gt;</c>; else the
    /// name of an organisation.
    /// </summary>
    public static CslName? ReadPerson(MarkupElement author, string source)
    {
        var person = author.Element("persname") ?? author.Element("name") ?? author;
        var given = string.Join(
            ' ',
            person
                .Elements.Where(element => element.Name == "forename")
                .Select(element => element.GetTextContent(source))
                .OfType<string>()
        );
        if (person.Element("surname").GetTextContent(source) is { } family)
        {
            return new CslName(family, given.Length == 0 ? null : given);
        }

        // Beside a name an organisation is where somebody works.
        var named =
            author.Element("name") ?? author.Element("orgname") ?? (author.Element("persname") is null ? author : null);
        var whole = named.GetTextContent(source, "affiliation", "idno", "email", "ptr", "note");
        // What is left of a name that was not read is the mark of a note: "†".
        return whole is null || !whole.Any(char.IsLetter) ? null
            : named!.Name == "orgname" ? CslName.FromLiteral(whole)
            : TeiNameParser.Parse(whole);
    }

    private string? ReadTitle(MarkupElement? parent) =>
        parent
            ?.Elements.Where(element => element.Name == "title")
            .OrderBy(title => title["type"] == "main" ? 0 : 1)
            .FirstOrDefault()
            .GetTextContent(source);

    private List<CslName> ReadNames(MarkupElement? parent, string role) =>
        parent is null
            ? []
            :
            [
                .. parent
                    .Elements.Where(element => element.Name == role)
                    .Select(author => ReadPerson(author, source))
                    .OfType<CslName>(),
            ];

    /// <summary>A date with its letter: <c>2003a</c>.</summary>
    public CslDate? ReadIssued(MarkupElement? date)
    {
        var printed = date.GetTextContent(source);
        var when = date?["when"] ?? printed;
        var digits = when is null
            ? ""
            : new string([.. when.SkipWhile(unit => !char.IsAsciiDigit(unit)).TakeWhile(char.IsAsciiDigit)]);
        if (digits.Length != 4)
        {
            return when is null ? null : new CslDate(null, Literal: when);
        }

        var at = printed?.IndexOf(digits, StringComparison.Ordinal) ?? -1;
        var suffix =
            at >= 0 && at + 4 < printed!.Length && char.IsAsciiLetterLower(printed[at + 4])
                ? printed[at + 4].ToString()
                : null;
        return new CslDate(
            int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture),
            suffix,
            EdtfNormalizer.Normalize(when) ?? digits
        );
    }

    /// <summary>A volume, an issue or pages; older files say <c>type="pp"</c>.</summary>
    public string? ReadBiblScope(MarkupElement? imprint, string unit)
    {
        var scope = imprint?.DescendantElements("biblscope").FirstOrDefault(element => GetUnit(element) == unit);
        return scope is null ? null : ReadNumbers(scope, source);
    }

    /// <summary>What a <c>biblScope</c> gives: <c>from="22" to="25"</c>, else its words.</summary>
    public static string? ReadNumbers(MarkupElement scope, string source) =>
        scope["from"] is { } from
            ? scope["to"] is { } to && to != from
                ? $"{from}-{to}"
                : from
            : TrimUnit(scope.GetTextContent(source)?.Replace('–', '-'));

    /// <summary>
    /// What a <c>biblScope</c> counts, in one word whatever the file calls it; null where it says nothing.
    /// </summary>
    public static string? GetUnit(MarkupElement scope) =>
        (scope["unit"] ?? scope["type"])?.ToLowerInvariant() switch
        {
            "vol" or "volume" => "volume",
            "issue" or "no" or "nr" or "number" => "issue",
            "page" or "pages" or "pp" or "p" => "page",
            var other => other,
        };

    /// <summary><c>pp. 22-25</c></summary>
    private static string? TrimUnit(string? words)
    {
        var at = words?.IndexOf(' ') ?? -1;
        var first = at > 0 ? words![..at].TrimEnd('.').ToLowerInvariant() : "";
        return first is "pp" or "p" or "vol" or "no" or "nr" or "issue" ? words![(at + 1)..].TrimEnd('.') : words;
    }
}
