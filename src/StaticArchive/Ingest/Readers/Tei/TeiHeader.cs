using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Tei;

/// <summary>The record that a TEI header states.</summary>
/// <param name="file">The file.</param>
/// <param name="tei">Its document.</param>
internal sealed class TeiHeader(SourceFile file, MarkupElement tei)
{
    private const int Rank = 75;
    private const string Rule = "TEI header";

    private static readonly string[] Groups =
        ["filedesc", "titlestmt", "publicationstmt", "sourcedesc", "biblstruct", "analytic", "monogr", "imprint", "encodingdesc", "profiledesc", "textclass", "abstract", "div", "availability", "author", "appinfo", "respstmt", "seriesstmt", "notesstmt", "langusage", "revisiondesc"];

    private readonly List<FieldReading> _readings = [];

    /// <summary>The parts of a header that become a block each, in the order of the file.</summary>
    public static IEnumerable<MarkupElement> Parts(MarkupElement header)
    {
        foreach (var element in header.Elements)
        {
            var goesDeeper = Groups.Contains(element.Name, StringComparer.Ordinal) && element.Elements.Any() && !HasWords(element);
            foreach (var part in goesDeeper ? Parts(element) : [element])
            {
                yield return part;
            }
        }
    }

    /// <summary>The field that a part states.</summary>
    public static string? FieldOf(MarkupElement part) => part.Name switch
    {
        "abstract" => "abstract",
        "p" or "div" or "ab" or "head" when part.Parent?.Name is "abstract" or "div" => "abstract",
        "persname" or "author" => "author",
        "affiliation" or "orgname" => "affiliation",
        "publisher" => "publisher",
        "date" => "issued",
        "licence" or "license" => "rights",
        "p" when part.Parent?.Name == "availability" => "rights",
        "keywords" => "keyword",
        "idno" => part["type"]?.ToLowerInvariant() switch { "doi" => "doi", "issn" or "eissn" => "issn", "isbn" => "isbn", _ => null },
        "biblscope" => part["unit"],
        _ => null,
    };

    /// <summary>Whether it speaks of the conversion and not of the paper.</summary>
    public static bool IsOfTheFile(MarkupElement part)
    {
        for (var element = part; element is not null; element = element.Parent)
        {
            if (element.Name is "encodingdesc" or "revisiondesc")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All of it.</summary>
    public IReadOnlyList<FieldReading> Readings()
    {
        if (tei.First("teiheader") is not { } header)
        {
            return [];
        }

        var (description, source) = (header.First("filedesc"), header.At("filedesc", "sourcedesc", "biblstruct"));
        State("title", description?.At("titlestmt", "title"));
        Publication(description?.First("publicationstmt"), source);
        var people = source?.First("analytic")?.Elements ?? description?.First("titlestmt")?.Elements ?? [];
        foreach (var author in people.Where(element => element.Name == "author"))
        {
            Author(author);
        }

        Source(source);
        foreach (var term in header.All("keywords").SelectMany(list => list.All("term")))
        {
            State("keyword", term);
        }

        State("abstract", header.At("profiledesc", "abstract"));
        State("language", tei, tei.First("text")?["lang"] ?? header["lang"]);
        return _readings;
    }

    /// <summary>Who published it and when, and what others may do with it.</summary>
    private void Publication(MarkupElement? statement, MarkupElement? source)
    {
        State("publisher", statement?.First("publisher"));
        var date = statement?.First("date") ?? source?.At("monogr", "imprint", "date");
        State("issued", date, Dates.Edtf(date?["when"]) ?? date.Words(file.Text));
        State("rights", statement?.First("availability"));
        var licence = statement?.At("availability", "licence");
        State("licence", licence, licence?["target"]);
    }

    /// <summary>The journal or book it stands in, where in it, and its numbers.</summary>
    private void Source(MarkupElement? source)
    {
        State("container-title", source?.First("monogr")?.Elements.FirstOrDefault(element => element.Name == "title"));
        foreach (var scope in source?.All("biblscope") ?? [])
        {
            State(scope["unit"] ?? "page", scope, scope["from"] is { } from ? scope["to"] is { } to && to != from ? $"{from}-{to}" : from : scope.Words(file.Text));
        }

        foreach (var id in source?.All("idno").Where(id => FieldOf(id) is not null) ?? [])
        {
            State(FieldOf(id)!, id);
        }
    }

    private static bool HasWords(MarkupElement element) => element.Name is "author" && element.First("persname") is null;

    private void Author(MarkupElement author)
    {
        if (TeiReference.Person(author, file.Text) is not { } name)
        {
            return;
        }

        var orcid = author.All("idno").FirstOrDefault(id => string.Equals(id["type"], "ORCID", StringComparison.OrdinalIgnoreCase)).Words(file.Text);
        var affiliations = author.All("affiliation").Select(affiliation => string.Join(", ", affiliation.All("orgname").Select(org => org.Words(file.Text)))).Where(words => words.Length > 0).ToList();
        _readings.Add(new FieldReading("author", name.Inverted, file.At(author.Tag.Start), Rule, Rank) { Orcid = orcid, Affiliation = affiliations.Count > 0 ? string.Join("; ", affiliations) : null, IsOrganisation = name.Literal is not null });
    }

    private void State(string field, MarkupElement? element) => State(field, element, element.Words(file.Text));

    private void State(string field, MarkupElement? element, string? value)
    {
        if (element is not null && value is { Length: > 0 })
        {
            _readings.Add(new FieldReading(field, value, file.At(element.Tag.Start), Rule, Rank));
        }
    }
}
