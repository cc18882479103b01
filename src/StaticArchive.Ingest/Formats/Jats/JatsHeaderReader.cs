using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Formats.Jats;

/// <summary>The record that the header of a JATS article states.</summary>
internal sealed class JatsHeaderReader(SourceFile file, MarkupElement article)
{
    private const int Rank = 80;
    private const string Rule = "JATS header";

    private static readonly Dictionary<string, string> Fields = WordList.ParseMap(
        StringComparer.Ordinal,
        ("author", "contrib"),
        ("affiliation", "aff"),
        ("issued", "pub-date"),
        ("page", "fpage lpage page-range elocation-id"),
        ("keyword", "kwd-group"),
        ("rights", "copyright-statement copyright-holder copyright-year license"),
        ("volume", "volume"),
        ("issue", "issue"),
        ("isbn", "isbn"),
        ("issn", "issn"),
        ("publisher", "publisher"),
        ("subtitle", "subtitle")
    );

    private readonly MarkupElement? _meta = article.FindPath("front", "article-meta") ?? article.Element("front-stub");
    private readonly MarkupElement? _journal = article.FindPath("front", "journal-meta");
    private readonly HeaderAssertionBuilder _readings = new(file, Rule, Rank);
    private readonly JatsAffiliations _affiliations = new(file, article);

    /// <summary>The field that an element of the header states; null for none.</summary>
    public static string? FindField(MarkupElement element) =>
        element.Name == "article-id"
            ? element["pub-id-type"] == "doi"
                ? "doi"
                : null
            : Fields.GetValueOrDefault(element.Name);

    /// <summary>Reads the whole header.</summary>
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
            _readings.Add("keyword", keyword);
        }

        var summary =
            _meta.Elements.FirstOrDefault(element => element.Name == "abstract" && element["abstract-type"] is null)
            ?? _meta.Element("abstract");
        _readings.Add(
            "abstract",
            summary,
            summary.GetTextContent(
                file.Text,
                summary?.Elements.FirstOrDefault(child => child.Name == "title") is null ? [] : ["title"]
            )
        );
        _readings.Add("language", article, article["lang"]?.ToLowerInvariant());
        return _readings.Assertions;
    }

    private void ReadTitles()
    {
        var group = _meta!.Element("title-group");
        var title = group?.Element("article-title");
        _readings.Add("title", title, title.GetTextContent(file.Text, "xref", "fn"));
        _readings.Add("subtitle", group?.Element("subtitle"));
        _readings.Add("container-title", _journal?.DescendantElements("journal-title").FirstOrDefault());
        _readings.Add("publisher", _journal?.FindPath("publisher", "publisher-name"));
        _readings.Add("publisher-place", _journal?.FindPath("publisher", "publisher-loc"));
        _readings.Add("issn", _journal?.Element("issn"));
        if (article["article-type"] is { } kind && _journal is not null)
        {
            _readings.Add("genre", article, kind.Replace('-', ' '));
            _readings.Add(
                "type",
                article,
                kind is "book-review" or "product-review" ? "review-book" : "article-journal"
            );
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
                    _readings.Create("author", contrib, whole) with
                    {
                        Orcid = orcid,
                        Affiliation = _affiliations.Find(contrib),
                        IsOrganisation = family is null && contrib.Element("string-name") is null,
                    }
                );
            }
        }
    }

    /// <summary>
    /// Of several dates that of print, by which the article is cited; else (online, collected) the earliest.
    /// </summary>
    private void ReadDates()
    {
        var dates = _meta!
            .Elements.Where(element => element.Name == "pub-date")
            .Select(date => (Element: date, Edtf: ReadEdtf(date)))
            .Where(date => date.Edtf is not null)
            .OrderBy(date => IsOfPrint(date.Element) ? 0 : 1)
            .ThenBy(date => date.Edtf![..4], StringComparer.Ordinal)
            .ThenByDescending(date => date.Edtf!.Length)
            .ThenBy(date => date.Edtf, StringComparer.Ordinal)
            .ToList();
        foreach (var (element, edtf) in dates)
        {
            _readings.Add("issued", element, edtf);
        }
    }

    private static bool IsOfPrint(MarkupElement date) =>
        date["pub-type"] == "ppub" || (date["publication-format"] == "print" && date["date-type"] is "pub" or null);

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
            _readings.Add(field, _meta!.Element(field));
        }

        var (first, last) = (
            _meta!.Element("fpage").GetTextContent(file.Text),
            _meta.Element("lpage").GetTextContent(file.Text)
        );
        _readings.Add(
            "page",
            _meta.Element("fpage") ?? _meta.Element("elocation-id"),
            first is null || last is null || first == last
                ? first ?? _meta.Element("elocation-id").GetTextContent(file.Text)
                : $"{first}-{last}"
        );
        var doi = _meta.Elements.FirstOrDefault(element =>
            element.Name == "article-id" && element["pub-id-type"] == "doi"
        );
        _readings.Add("doi", doi);
        var self = _meta.Element("self-uri");
        _readings.Add("url", self, self?["href"]);
        var permissions = _meta.Element("permissions");
        _readings.Add(
            "rights",
            permissions,
            permissions?.Element("copyright-statement").GetTextContent(file.Text)
                ?? permissions?.Element("license").GetTextContent(file.Text)
        );
        var licence = permissions?.Element("license");
        _readings.Add(
            "licence",
            licence,
            licence?["href"]
                ?? licence?.DescendantElements("license_ref").FirstOrDefault().GetTextContent(file.Text)
                ?? licence?.DescendantElements("ext-link").Select(link => link["href"]).FirstOrDefault()
        );
    }
}
