using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Jats;

/// <summary>The fields of an entry of a reference list: <c>&lt;element-citation publication-type="journal"&gt;</c>.</summary>
/// <param name="source">The file's text.</param>
internal sealed class JatsReference(string source)
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
        var part = Of(citation, "article-title") ?? Of(citation, "chapter-title") ?? Of(citation, "part-title");
        var container = Of(citation, "source");
        var authors = Names(citation, editors: false);
        var item = new CslItem
        {
            Type = Type(citation, part, container),
            Author = authors,
            Editor = Names(citation, editors: true),
            Issued = Year(citation),
            Title = part ?? container ?? Of(citation, "data-title"),
            ContainerTitle = part is null ? null : container,
            CollectionTitle = Of(citation, "series"),
            Volume = Of(citation, "volume"),
            Issue = Of(citation, "issue"),
            Page = Pages(citation),
            Edition = Of(citation, "edition"),
            Publisher = Of(citation, "publisher-name") ?? Of(citation, "institution"),
            PublisherPlace = Of(citation, "publisher-loc"),
            Doi = Id(citation, "doi"),
            Isbn = Of(citation, "isbn") ?? Id(citation, "isbn"),
            Issn = Of(citation, "issn"),
            Url = citation.All("ext-link").Concat(citation.All("uri")).Select(link => link["href"] ?? link.Words(source)).FirstOrDefault(address => address?.StartsWith("http", StringComparison.Ordinal) == true),
            Note = Of(citation, "comment"),
        };
        return item.Title is null && item.Author.Count == 0 ? null : item;
    }

    private string? Of(MarkupElement citation, string name) => citation.All(name).FirstOrDefault().Words(source)?.TrimEnd(' ', ',', '.', ';');

    private static string Type(MarkupElement citation, string? part, string? container)
    {
        var given = (citation["publication-type"] ?? citation["citation-type"] ?? "").ToLowerInvariant();
        var type = Types.GetValueOrDefault(given, part is not null && container is not null ? "article-journal" : "document");
        return type == "book" && part is not null && container is not null ? "chapter" : type;
    }

    private List<Name> Names(MarkupElement citation, bool editors)
    {
        var groups = citation.All("person-group").ToList();
        var names = groups.Count == 0
            ? editors ? [] : citation.Descendants().OfType<MarkupElement>()
            : groups.Where(group => group["person-group-type"] is "editor" or "editors" == editors).SelectMany(group => group.Descendants().OfType<MarkupElement>());
        return [.. names.Where(name => name.Name is "name" or "string-name" or "collab" or "institution" && name.Parent!.Name != "collab").Select(Name).OfType<Name>()];
    }

    private Name? Name(MarkupElement name)
    {
        var (family, given) = (name.First("surname").Words(source), name.First("given-names").Words(source));
        if (family is not null)
        {
            return new Name(family.TrimEnd(','), given?.TrimEnd(',')) { Suffix = name.First("suffix").Words(source) };
        }

        return name.Words(source) is { } whole ? Documents.Name.Organisation(whole.TrimEnd(',', '.')) : null;
    }

    private Issued? Year(MarkupElement citation)
    {
        if (Of(citation, "year") is not { } printed)
        {
            return null;
        }

        var digits = new string([.. printed.SkipWhile(unit => !char.IsAsciiDigit(unit)).TakeWhile(char.IsAsciiDigit)]);
        if (digits.Length != 4)
        {
            return new Issued(null, Literal: printed);
        }

        var after = printed.IndexOf(digits, StringComparison.Ordinal) + 4;
        var suffix = after < printed.Length && char.IsAsciiLetterLower(printed[after]) ? printed[after].ToString() : null;
        return new Issued(int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), suffix, digits);
    }

    private string? Pages(MarkupElement citation)
    {
        var (first, last) = (Of(citation, "fpage"), Of(citation, "lpage"));
        return first is null ? Of(citation, "page-range")?.Replace('–', '-') ?? Of(citation, "elocation-id") : last is null || last == first ? first : $"{first}-{last}";
    }

    private string? Id(MarkupElement citation, string type) =>
        citation.All("pub-id").FirstOrDefault(id => id["pub-id-type"] == type).Words(source)?.TrimEnd('.');
}
