using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Tei;

/// <summary>The fields of a <c>&lt;biblStruct&gt;</c>: <c>analytic</c> is the part, <c>monogr</c> what it stands in, <c>imprint</c> the rest.</summary>
/// <param name="source">The file's text.</param>
internal sealed class TeiReference(string source)
{
    /// <summary>The entry's fields; null where it is text without any.</summary>
    public CslItem? Read(MarkupElement bibl)
    {
        var (analytic, monogr) = (bibl.First("analytic"), bibl.First("monogr"));
        var imprint = monogr?.First("imprint");
        var part = Title(analytic);
        var container = Title(monogr);
        var isJournal = monogr?.Elements.Any(element => element.Name == "title" && element["level"] == "j") == true;
        var date = imprint?.All("date").FirstOrDefault(element => element["type"] is "published" or null);
        var item = new CslItem
        {
            Type = part is null ? (imprint?.First("publisher") is null ? "document" : "book") : isJournal ? "article-journal" : container is null ? "document" : "chapter",
            Author = Names(analytic?.First("author") is null ? monogr : analytic, "author"),
            Editor = Names(monogr, "editor"),
            Issued = Year(date),
            Title = part ?? container,
            ContainerTitle = part is null ? null : container,
            Volume = Scope(imprint, "volume"),
            Issue = Scope(imprint, "issue"),
            Page = Scope(imprint, "page"),
            Publisher = imprint?.First("publisher").Words(source),
            PublisherPlace = (imprint?.First("pubplace") ?? monogr?.First("pubplace")).Words(source),
            Doi = bibl.All("idno").FirstOrDefault(id => string.Equals(id["type"], "DOI", StringComparison.OrdinalIgnoreCase)).Words(source),
            Isbn = bibl.All("idno").FirstOrDefault(id => string.Equals(id["type"], "ISBN", StringComparison.OrdinalIgnoreCase)).Words(source),
            Url = bibl.All("ptr").Select(ptr => ptr["target"]).FirstOrDefault(target => target is not null),
        };
        return item.Title is null && item.Author.Count == 0 ? null : item;
    }

    /// <summary>A person: <c>&lt;forename type="first"&gt;A&lt;/forename&gt;&lt;surname&gt;Lee&lt;/surname&gt;</c>; else the name of an organisation.</summary>
    public static Name? Person(MarkupElement author, string source)
    {
        var person = author.First("persname") ?? author;
        var given = string.Join(' ', person.Elements.Where(element => element.Name == "forename").Select(element => element.Words(source)).OfType<string>());
        if (person.First("surname").Words(source) is { } family)
        {
            return new Name(family, given.Length == 0 ? null : given);
        }

        return (author.First("orgname") ?? (author.First("persname") is null ? author : null)).Words(source, "affiliation", "idno", "email", "ptr") is { } whole ? Name.Organisation(whole) : null;
    }

    private string? Title(MarkupElement? of) =>
        of?.Elements.Where(element => element.Name == "title").OrderBy(title => title["type"] == "main" ? 0 : 1).FirstOrDefault().Words(source);

    private List<Name> Names(MarkupElement? of, string role) =>
        of is null ? [] : [.. of.Elements.Where(element => element.Name == role).Select(author => Person(author, source)).OfType<Name>()];

    private Issued? Year(MarkupElement? date)
    {
        var printed = date.Words(source);
        var when = date?["when"] ?? printed;
        var digits = when is null ? "" : new string([.. when.SkipWhile(unit => !char.IsAsciiDigit(unit)).TakeWhile(char.IsAsciiDigit)]);
        if (digits.Length != 4)
        {
            return when is null ? null : new Issued(null, Literal: when);
        }

        var at = printed?.IndexOf(digits, StringComparison.Ordinal) ?? -1;
        var suffix = at >= 0 && at + 4 < printed!.Length && char.IsAsciiLetterLower(printed[at + 4]) ? printed[at + 4].ToString() : null;
        return new Issued(int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), suffix, Dates.Edtf(when) ?? digits);
    }

    private string? Scope(MarkupElement? imprint, string unit)
    {
        var scope = imprint?.Elements.FirstOrDefault(element => element.Name == "biblscope" && element["unit"] == unit);
        return scope is null ? null : scope["from"] is { } from ? scope["to"] is { } to && to != from ? $"{from}-{to}" : from : scope.Words(source)?.Replace('–', '-');
    }
}
