using StaticArchive.Documents;
using StaticArchive.Ingest.Readers.Markup;

namespace StaticArchive.Ingest.Readers.Jats;

/// <summary>The record that a JATS header states.</summary>
/// <param name="file">The file.</param>
/// <param name="article">Its article.</param>
internal sealed class JatsHeader(SourceFile file, MarkupElement article)
{
    private const int Rank = 80;
    private const string Rule = "JATS header";

    private readonly MarkupElement? _meta = article.At("front", "article-meta") ?? article.First("front-stub");
    private readonly MarkupElement? _journal = article.At("front", "journal-meta");
    private readonly List<FieldReading> _readings = [];

    /// <summary>The field that an element of the header states.</summary>
    public static string? FieldOf(MarkupElement element) => element.Name switch
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
    public IReadOnlyList<FieldReading> Readings()
    {
        if (_meta is null)
        {
            return [];
        }

        Titles();
        Authors();
        Dates();
        Numbers();
        foreach (var keyword in _meta.All("kwd").Where(keyword => keyword.Parent!["kwd-group-type"] is not ("abbr" or "abbreviations")))
        {
            State("keyword", keyword);
        }

        var summary = _meta.Elements.FirstOrDefault(element => element.Name == "abstract" && element["abstract-type"] is null) ?? _meta.First("abstract");
        State("abstract", summary, summary.Words(file.Text, summary?.Elements.FirstOrDefault(child => child.Name == "title") is null ? [] : ["title"]));
        State("language", article, article["lang"]?.ToLowerInvariant());
        return _readings;
    }

    private void Titles()
    {
        var group = _meta!.First("title-group");
        var title = group?.First("article-title");
        State("title", title, title.Words(file.Text, "xref", "fn"));
        State("subtitle", group?.First("subtitle"));
        State("container-title", _journal?.All("journal-title").FirstOrDefault());
        State("publisher", _journal?.At("publisher", "publisher-name"));
        State("publisher-place", _journal?.At("publisher", "publisher-loc"));
        State("issn", _journal?.First("issn"));
        if (article["article-type"] is { } kind && _journal is not null)
        {
            State("genre", article, kind.Replace('-', ' '));
            State("type", article, kind is "book-review" or "product-review" ? "review-book" : "article-journal");
        }
    }

    private void Authors()
    {
        foreach (var contrib in _meta!.All("contrib").Where(contrib => contrib["contrib-type"] is null or "author" or "person"))
        {
            var name = contrib.First("name") ?? contrib.At("name-alternatives", "name");
            var (family, given) = (name?.First("surname").Words(file.Text), name?.First("given-names").Words(file.Text));
            var whole = family is null ? contrib.First("collab").Words(file.Text, "contrib-group") ?? contrib.First("string-name").Words(file.Text) : given is null ? family : $"{family}, {given}";
            if (whole is not null)
            {
                var orcid = contrib.All("contrib-id").FirstOrDefault(id => id["contrib-id-type"] == "orcid").Words(file.Text);
                _readings.Add(new FieldReading("author", whole, file.At(contrib.Tag.Start), Rule, Rank) { Orcid = orcid, Affiliation = Affiliations(contrib), IsOrganisation = family is null && contrib.First("string-name") is null });
            }
        }
    }

    private string? Affiliations(MarkupElement contrib)
    {
        var ids = contrib.All("xref").Where(link => link["ref-type"] == "aff").Select(link => link["rid"]).OfType<string>().SelectMany(ids => ids.Split(' ')).ToList();
        var linked = _meta!.All("aff").Where(aff => ids.Contains(aff["id"] ?? "", StringComparer.Ordinal));
        var names = contrib.All("aff").Concat(linked).Select(aff => aff.Words(file.Text, "label", "sup")).OfType<string>().ToList();
        return names.Count > 0 ? string.Join("; ", names) : null;
    }

    /// <summary>Of several dates (printed, online, collected) the earliest is when it was published.</summary>
    private void Dates()
    {
        var dates = _meta!.Elements.Where(element => element.Name == "pub-date").Select(date => (Element: date, Edtf: Edtf(date))).Where(date => date.Edtf is not null)
            .OrderBy(date => date.Edtf![..4], StringComparer.Ordinal).ThenByDescending(date => date.Edtf!.Length).ThenBy(date => date.Edtf, StringComparer.Ordinal).ToList();
        foreach (var (element, edtf) in dates)
        {
            State("issued", element, edtf);
        }
    }

    private string? Edtf(MarkupElement date)
    {
        var (year, month, day) = (date.First("year").Words(file.Text), Number(date.First("month")), Number(date.First("day")));
        return year is not { Length: 4 } ? null : month is null ? year : day is null ? $"{year}-{month}" : $"{year}-{month}-{day}";
    }

    private string? Number(MarkupElement? element)
    {
        var words = element.Words(file.Text);
        var number = words is null ? 0 : int.TryParse(words, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : Text.MonthDates.Month(words);
        return number is > 0 and < 32 ? number.ToString("00", System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private void Numbers()
    {
        foreach (var field in new[] { "volume", "issue", "isbn" })
        {
            State(field, _meta!.First(field));
        }

        var (first, last) = (_meta!.First("fpage").Words(file.Text), _meta.First("lpage").Words(file.Text));
        State("page", _meta.First("fpage") ?? _meta.First("elocation-id"), first is null || last is null || first == last ? first ?? _meta.First("elocation-id").Words(file.Text) : $"{first}-{last}");
        var doi = _meta.Elements.FirstOrDefault(element => element.Name == "article-id" && element["pub-id-type"] == "doi");
        State("doi", doi);
        var self = _meta.First("self-uri");
        State("url", self, self?["href"]);
        var permissions = _meta.First("permissions");
        State("rights", permissions, permissions?.First("copyright-statement").Words(file.Text) ?? permissions?.First("license").Words(file.Text));
        var licence = permissions?.First("license");
        State("licence", licence, licence?["href"] ?? licence?.All("license_ref").FirstOrDefault().Words(file.Text) ?? licence?.All("ext-link").Select(link => link["href"]).FirstOrDefault());
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
