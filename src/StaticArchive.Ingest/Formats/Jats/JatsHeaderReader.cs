using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Formats.Jats;

/// <summary>The record that a JATS header states.</summary>
/// <param name="file">The file.</param>
/// <param name="article">Its article.</param>
internal sealed class JatsHeaderReader(SourceFile file, MarkupElement article)
{
    private const int Rank = 80;
    private const string Rule = "JATS header";

    private readonly MarkupElement? _meta = article.FindPath("front", "article-meta") ?? article.Element("front-stub");
    private readonly MarkupElement? _journal = article.FindPath("front", "journal-meta");
    private readonly List<MetadataAssertion> _readings = [];

    /// <summary>The field that an element of the header states.</summary>
    public static string? FindField(MarkupElement element) =>
        element.Name switch
        {
            "contrib" => "author",
            "aff" => "affiliation",
            "pub-date" => "issued",
            "volume" => "volume",
            "issue" => "issue",
            "fpage" or "lpage" or "page-range" or "elocation-id" => "page",
            "kwd-group" => "keyword",
            "article-id" => element["pub-id-type"] == "doi" ? "doi" : null,
            "isbn" => "isbn",
            "issn" => "issn",
            "publisher" => "publisher",
            "subtitle" => "subtitle",
            "copyright-statement" or "copyright-holder" or "copyright-year" or "license" => "rights",
            _ => null,
        };

    /// <summary>All of it.</summary>
    public IReadOnlyList<MetadataAssertion> Read()
    {
        if (_meta is null)
        {
            return [];
        }

        ReadTitles();
        ReadAuthors();
        ReadDates();
        ReadNumbers();
        foreach (
            var keyword in _meta
                .DescendantElements("kwd")
                .Where(keyword => keyword.Parent!["kwd-group-type"] is not ("abbr" or "abbreviations"))
        )
        {
            AddReading("keyword", keyword);
        }

        var summary =
            _meta.Elements.FirstOrDefault(element => element.Name == "abstract" && element["abstract-type"] is null)
            ?? _meta.Element("abstract");
        AddReading(
            "abstract",
            summary,
            summary.GetTextContent(
                file.Text,
                summary?.Elements.FirstOrDefault(child => child.Name == "title") is null ? [] : ["title"]
            )
        );
        AddReading("language", article, article["lang"]?.ToLowerInvariant());
        return _readings;
    }

    private void ReadTitles()
    {
        var group = _meta!.Element("title-group");
        var title = group?.Element("article-title");
        AddReading("title", title, title.GetTextContent(file.Text, "xref", "fn"));
        AddReading("subtitle", group?.Element("subtitle"));
        AddReading("container-title", _journal?.DescendantElements("journal-title").FirstOrDefault());
        AddReading("publisher", _journal?.FindPath("publisher", "publisher-name"));
        AddReading("publisher-place", _journal?.FindPath("publisher", "publisher-loc"));
        AddReading("issn", _journal?.Element("issn"));
        if (article["article-type"] is { } kind && _journal is not null)
        {
            AddReading("genre", article, kind.Replace('-', ' '));
            AddReading("type", article, kind is "book-review" or "product-review" ? "review-book" : "article-journal");
        }
    }

    private void ReadAuthors()
    {
        foreach (
            var contrib in _meta!
                .DescendantElements("contrib")
                .Where(contrib => contrib["contrib-type"] is null or "author" or "person")
        )
        {
            var name = contrib.Element("name") ?? contrib.FindPath("name-alternatives", "name");
            var (family, given) = (
                name?.Element("surname").GetTextContent(file.Text),
                name?.Element("given-names").GetTextContent(file.Text)
            );
            var whole =
                family is null
                    ? contrib.Element("collab").GetTextContent(file.Text, "contrib-group")
                        ?? contrib.Element("string-name").GetTextContent(file.Text)
                : given is null ? family
                : $"{family}, {given}";
            if (whole is not null)
            {
                var orcid = contrib
                    .DescendantElements("contrib-id")
                    .FirstOrDefault(id => id["contrib-id-type"] == "orcid")
                    .GetTextContent(file.Text);
                _readings.Add(
                    new MetadataAssertion("author", whole, file.GetLocation(contrib.StartTag.Start), Rule, Rank)
                    {
                        Orcid = orcid,
                        Affiliation = ReadAffiliations(contrib),
                        IsOrganisation = family is null && contrib.Element("string-name") is null,
                    }
                );
            }
        }
    }

    private string? ReadAffiliations(MarkupElement contrib)
    {
        var ids = contrib
            .DescendantElements("xref")
            .Where(link => link["ref-type"] == "aff")
            .Select(link => link["rid"])
            .OfType<string>()
            .SelectMany(ids => ids.Split(' '))
            .ToList();
        var linked = _meta!
            .DescendantElements("aff")
            .Where(aff => ids.Contains(aff["id"] ?? "", StringComparer.Ordinal));
        var names = contrib
            .DescendantElements("aff")
            .Concat(linked)
            .Select(aff => aff.GetTextContent(file.Text, "label", "sup"))
            .OfType<string>()
            .ToList();
        return names.Count > 0 ? string.Join("; ", names) : null;
    }

    /// <summary>Of several dates (printed, online, collected) the earliest is when it was published.</summary>
    private void ReadDates()
    {
        var dates = _meta!
            .Elements.Where(element => element.Name == "pub-date")
            .Select(date => (Element: date, Edtf: ReadEdtf(date)))
            .Where(date => date.Edtf is not null)
            .OrderBy(date => date.Edtf![..4], StringComparer.Ordinal)
            .ThenByDescending(date => date.Edtf!.Length)
            .ThenBy(date => date.Edtf, StringComparer.Ordinal)
            .ToList();
        foreach (var (element, edtf) in dates)
        {
            AddReading("issued", element, edtf);
        }
    }

    private string? ReadEdtf(MarkupElement date)
    {
        var (year, month, day) = (
            date.Element("year").GetTextContent(file.Text),
            ReadNumber(date.Element("month")),
            ReadNumber(date.Element("day"))
        );
        return year is not { Length: 4 } ? null
            : month is null ? year
            : day is null ? $"{year}-{month}"
            : $"{year}-{month}-{day}";
    }

    private string? ReadNumber(MarkupElement? element)
    {
        var words = element.GetTextContent(file.Text);
        var number =
            words is null ? 0
            : int.TryParse(
                words,
                System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture,
                out var value
            )
                ? value
            : EnglishDateParser.ParseMonth(words);
        return number is > 0 and < 32 ? number.ToString("00", System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private void ReadNumbers()
    {
        foreach (var field in new[] { "volume", "issue", "isbn" })
        {
            AddReading(field, _meta!.Element(field));
        }

        var (first, last) = (
            _meta!.Element("fpage").GetTextContent(file.Text),
            _meta.Element("lpage").GetTextContent(file.Text)
        );
        AddReading(
            "page",
            _meta.Element("fpage") ?? _meta.Element("elocation-id"),
            first is null || last is null || first == last
                ? first ?? _meta.Element("elocation-id").GetTextContent(file.Text)
                : $"{first}-{last}"
        );
        var doi = _meta.Elements.FirstOrDefault(element =>
            element.Name == "article-id" && element["pub-id-type"] == "doi"
        );
        AddReading("doi", doi);
        var self = _meta.Element("self-uri");
        AddReading("url", self, self?["href"]);
        var permissions = _meta.Element("permissions");
        AddReading(
            "rights",
            permissions,
            permissions?.Element("copyright-statement").GetTextContent(file.Text)
                ?? permissions?.Element("license").GetTextContent(file.Text)
        );
        var licence = permissions?.Element("license");
        AddReading(
            "licence",
            licence,
            licence?["href"]
                ?? licence?.DescendantElements("license_ref").FirstOrDefault().GetTextContent(file.Text)
                ?? licence?.DescendantElements("ext-link").Select(link => link["href"]).FirstOrDefault()
        );
    }

    private void AddReading(string field, MarkupElement? element) =>
        AddReading(field, element, element.GetTextContent(file.Text));

    private void AddReading(string field, MarkupElement? element, string? value)
    {
        if (element is not null && value is { Length: > 0 })
        {
            _readings.Add(new MetadataAssertion(field, value, file.GetLocation(element.StartTag.Start), Rule, Rank));
        }
    }
}
