using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Metadata;
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

    private readonly JatsHeader _header = JatsHeader.Find(article);
    private readonly HeaderAssertionBuilder _readings = new(file, Rule, Rank);
    private readonly JatsAffiliations _affiliations = new(file, JatsHeader.Find(article).Meta);

    private MarkupElement? Meta => _header.Meta;

    /// <summary>The field that an element of the header states; null for none.</summary>
    public static string? FindField(MarkupElement element) =>
        JatsHeader.IsDoi(element) ? "doi" : Fields.GetValueOrDefault(element.Name);

    /// <summary>Reads the whole header.</summary>
    public IReadOnlyList<MetadataAssertion> Read()
    {
        if (Meta is null)
        {
            return [];
        }

        ReadTitles();
        ReadContributors();
        ReadDates();
        ReadNumbers();
        foreach (
            var keyword in Meta.DescendantElements("kwd")
                .Where(keyword => keyword.Parent!["kwd-group-type"] is not ("abbr" or "abbreviations"))
        )
        {
            _readings.Add("keyword", keyword);
        }

        ReadSummary();
        _readings.Add("language", article, article["lang"]?.ToLowerInvariant());
        return _readings.Assertions;
    }

    /// <summary>The first abstract that is the whole one, without its own heading and number.</summary>
    private void ReadSummary()
    {
        var summary =
            Meta!.Elements.FirstOrDefault(part => part.Name == "abstract" && part["abstract-type"] is null)
            ?? Meta.Element("abstract");
        var parts = summary?.Elements.Where(part => part.Name is not ("title" or "label")).ToList() ?? [];
        _readings.Add(
            "abstract",
            summary,
            parts.Count == 0
                ? summary.GetTextContent(file.Text)
                : string.Join(' ', parts.Select(ReadSummaryPart).OfType<string>())
        );
    }

    /// <summary>
    /// The headings within an abstract are words of it, as in PubMed: <c>Background: Valleys lost…</c>
    /// </summary>
    private string? ReadSummaryPart(MarkupElement part)
    {
        var (title, text) = (
            part.Element("title").GetTextContent(file.Text),
            part.GetTextContent(file.Text, "title", "label")
        );
        return title is null || text is null ? part.GetTextContent(file.Text)
            : char.IsPunctuation(title[^1]) ? $"{title} {text}"
            : $"{title}: {text}";
    }

    private void ReadTitles()
    {
        _readings.Add("title", _header.Title, _header.Title.GetTextContent(file.Text, "xref", "fn"));
        _readings.Add("subtitle", _header.Titles?.Element("subtitle"));
        _readings.Add("container-title", _header.ContainerTitle);
        _readings.Add("publisher", _header.Publication?.FindPath("publisher", "publisher-name"));
        _readings.Add("publisher-place", _header.Publication?.FindPath("publisher", "publisher-loc"));
        _readings.Add("issn", _header.Publication?.Element("issn"));
        ReadKind();
    }

    private void ReadKind()
    {
        if (_header.IsBook || _header.IsChapter)
        {
            _readings.Add("type", article, _header.IsBook ? "book" : "chapter");
            _readings.Add("isbn", _header.Publication?.Element("isbn"));
            _readings.Add("volume", _header.Publication?.Element("book-volume-number"));
            _readings.Add("collection-title", article.FindPath("collection-meta", "title-group", "title"));
        }
        else if (article["article-type"] is { } kind && _header.Container is not null)
        {
            _readings.Add("genre", article, kind.Replace('-', ' '));
            _readings.Add(
                "type",
                article,
                kind is "book-review" or "product-review" ? "review-book" : "article-journal"
            );
        }
    }

    private void ReadContributors()
    {
        ReadContributors("author", JatsContributors.Find(Meta!, JatsContributors.IsAuthor));
        // The editor of an article is whom the journal gave it to; only a book is theirs.
        if (_header.IsBook || _header.IsChapter)
        {
            ReadContributors("editor", JatsContributors.Find(_header.Publication ?? Meta!, JatsContributors.IsEditor));
        }
    }

    private void ReadContributors(string role, IReadOnlyList<MarkupElement> contributors)
    {
        var reader = new JatsContributors(file);
        foreach (var contrib in contributors)
        {
            if (reader.Read(role, contrib, _readings) is { } reading)
            {
                _readings.Add(reading with { Affiliation = _affiliations.Find(contrib) });
            }
        }
    }

    /// <summary>
    /// Of several dates that of print, by which the article is cited; else (online, collected) the earliest.
    /// </summary>
    private void ReadDates()
    {
        var dates = Meta!
            .Elements.Where(element => element.Name == "pub-date")
            .Concat(_header.Container?.Elements.Where(element => element.Name == "pub-date") ?? [])
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
        // A few give the date as a whole: <pub-date iso-8601-date="2019-05-03"/>, <string-date>May 2019</string-date>.
        return year is not { Length: 4 }
                ? EdtfNormalizer.Normalize(date["iso-8601-date"])
                    ?? EdtfNormalizer.Normalize(date.Element("string-date").GetTextContent(file.Text))
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
            _readings.Add(field, Meta!.Element(field));
        }

        var (first, last) = (
            Meta!.Element("fpage").GetTextContent(file.Text),
            Meta.Element("lpage").GetTextContent(file.Text)
        );
        _readings.Add(
            "page",
            Meta.Element("fpage") ?? Meta.Element("elocation-id"),
            first is null || last is null || first == last
                ? first ?? Meta.Element("elocation-id").GetTextContent(file.Text)
                : $"{first}-{last}"
        );
        _readings.Add("doi", _header.Doi);
        var self = Meta.Element("self-uri");
        _readings.Add("url", self, self?["href"]);
        var permissions = Meta.Element("permissions");
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
