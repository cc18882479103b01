using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;
using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Makes one record of everything that a paper's documents and its sidecar state. The most trusted value of a field
/// wins; the others stay in sight. A field that nothing states stays empty.
/// </summary>
/// <param name="language">The archive's language.</param>
/// <param name="documents">The paper's documents, the main one first.</param>
/// <param name="sidecar">What its sidecar states.</param>
internal sealed class MetadataMerger(
    string language,
    IReadOnlyList<Document> documents,
    IReadOnlyList<MetadataAssertion> sidecar
)
{
    private readonly List<MetadataAssertion> _all =
    [
        .. sidecar,
        .. documents.SelectMany(document => document.Assertions.Concat(DeriveReadings(document))),
    ];
    private readonly HashSet<MetadataAssertion> _preferred = new(ReferenceEqualityComparer.Instance);

    /// <summary>The paper's record; ids are the caller's to fill in.</summary>
    public Paper Merge(List<Message> messages)
    {
        var title = FindBest("title") ?? FindFallbackTitle(messages);
        var subtitle = FindBest("subtitle");
        var item = CreateItem(title, subtitle);
        var rights = FindBest("rights");
        var paper = new Paper
        {
            Id = "",
            MainDocument = "",
            Documents = [],
            Item = item,
            Title = title,
            Subtitle = subtitle,
            Rights = rights,
            Licence = FindBest("licence"),
            Institution = FindBest("institution"),
            Assertions = [.. _all.Select(reading => reading with { IsPreferred = _preferred.Contains(reading) })],
        };
        ReportConflicts(messages);
        return paper;
    }

    /// <summary>
    /// No line reads like a title: what the archivist called the file or the folder is the next best.
    /// </summary>
    private string FindFallbackTitle(List<Message> messages)
    {
        messages.Add(
            MessageCatalog.GuessMade(
                new SourceLocation(documents[0].Source.Path),
                "no line reads like a title; the name of the file or folder stands for it",
                "title: \"…\" in paper.yml"
            )
        );
        return documents[0].Paper.Replace('-', ' ');
    }

    private CslItem CreateItem(string title, string? subtitle)
    {
        var genre = FindBest("genre");
        var item = new CslItem
        {
            Title =
                subtitle is null || title.Contains(subtitle, StringComparison.OrdinalIgnoreCase) ? title
                : title[^1] is '?' or '!' or ':' ? $"{title} {subtitle}"
                : $"{title}: {subtitle}",
            Author = [.. FindBestValues("author").Select(ParsePerson)],
            Editor = [.. FindBestValues("editor").Select(ParsePerson)],
            Issued = ParseDate(FindBest("issued")),
            ContainerTitle = FindBest("container-title"),
            CollectionTitle = FindBest("collection-title"),
            CollectionNumber = FindBest("collection-number"),
            Volume = FindBest("volume"),
            Issue = FindBest("issue"),
            Page = FindBest("page")?.Replace('–', '-'),
            NumberOfPages = FindBest("number-of-pages"),
            Publisher = FindBest("publisher"),
            PublisherPlace = FindBest("publisher-place"),
            Genre = genre,
            Isbn = FindBest("isbn"),
            Issn = FindBest("issn"),
            Doi = ParseDoi(FindBest("doi")),
            Url = FindBest("url"),
            Language = FindLanguage(),
            Abstract = FindBest("abstract"),
            Keyword = SplitKeywords(FindBestValues("keyword")),
        };
        return item with { Type = FindBest("type") ?? CslTypeClassifier.Classify(item) };
    }

    private string? FindBest(string field)
    {
        var best = OrderByRank(field).FirstOrDefault();
        if (best is not null)
        {
            _preferred.Add(best);
        }

        return best?.Value;
    }

    /// <summary>All values that the most trusted place states.</summary>
    private List<MetadataAssertion> FindBestValues(string field)
    {
        var best = OrderByRank(field).FirstOrDefault();
        var many = best is null
            ? []
            : _all.Where(reading =>
                    reading.Field == field
                    && reading.Rank == best.Rank
                    && reading.Document == best.Document
                    && reading.Rule == best.Rule
                )
                .ToList();
        _preferred.UnionWith(many);
        return many;
    }

    /// <summary>By trust; of equals the one of the main document, and there the first.</summary>
    private IEnumerable<MetadataAssertion> OrderByRank(string field) =>
        _all.Where(reading => reading.Field == field).OrderByDescending(reading => reading.Rank);

    private void ReportConflicts(List<Message> messages)
    {
        foreach (
            var field in new[]
            {
                "title",
                "issued",
                "publisher",
                "rights",
                "isbn",
                "doi",
                "container-title",
                "volume",
                "issue",
                "page",
            }
        )
        {
            var preferred = _all.Find(reading => reading.Field == field && _preferred.Contains(reading));
            foreach (
                var other in _all.Where(reading =>
                        preferred is not null
                        && reading.Field == field
                        && !FieldValueComparer.AreEquivalent(reading.Value, preferred.Value)
                    )
                    .DistinctBy(reading => Folding.ToKey(reading.Value), StringComparer.Ordinal)
            )
            {
                messages.Add(
                    MessageCatalog.FieldConflict(other.Location, field, preferred!.Value, other.Value, preferred.Rule)
                );
            }
        }
    }

    /// <summary>What follows from a document's structure: its abstract is the section of that name.</summary>
    private static IEnumerable<MetadataAssertion> DeriveReadings(Document document)
    {
        var section = document.Sections.FirstOrDefault(section =>
            SectionRoleClassifier.Classify(section.Title) == SectionRole.Abstract
        );
        var ofRecord = section is null ? RecordAbstractFinder.Find(document) : null;
        var blocks = document.Blocks.Where(block =>
            section is null
                ? block == ofRecord
                : block.Kind is BlockKind.Paragraph or BlockKind.ListItem && section.Span.Contains(block.Span)
        );
        var text = string.Join(
            ' ',
            (section is null ? blocks.Take(1) : blocks).Select(block => block.Span.Slice(document.Text))
        );
        if (text.Length > 0)
        {
            var rule = section is null ? "first long paragraph of a record" : $"section \"{section.Title}\"";
            var location = document.GetLocation(section?.Span ?? blocks.First().Span);
            yield return new MetadataAssertion("abstract", text, location, rule, section is null ? 20 : 40)
            {
                Document = document.Id,
            };
        }
    }

    private static CslName ParsePerson(MetadataAssertion reading)
    {
        var first = reading.Value.Split(',')[0];
        var words = first.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isOrganisation =
            reading.IsOrganisation
            || (words.Length > 1 && words.Any(word => PersonNameParser.IsOrganisationWord(word.Trim('.'))));
        if (isOrganisation || !reading.Value.Contains(' ', StringComparison.Ordinal))
        {
            return CslName.FromLiteral(reading.Value) with { Affiliation = reading.Affiliation };
        }

        var name = PersonNameParser.Parse(reading.Value);
        return new CslName(name.Family, name.Given) { Orcid = reading.Orcid, Affiliation = reading.Affiliation };
    }

    /// <summary>
    /// A list in one line is parted at its semicolons, bars or commas; of keywords given one by one none is.
    /// </summary>
    private static List<string> SplitKeywords(List<MetadataAssertion> readings)
    {
        if (readings.Count > 1)
        {
            return [.. readings.Select(reading => reading.Value)];
        }

        return
        [
            .. readings.SelectMany(reading =>
                reading.Value.Split(
                    FindSeparator(reading.Value),
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
            ),
        ];
    }

    private static char FindSeparator(string list) =>
        list.Contains(';', StringComparison.Ordinal) ? ';'
        : list.Contains('|', StringComparison.Ordinal) ? '|'
        : list.Contains('•', StringComparison.Ordinal) ? '•'
        : ',';

    /// <summary>
    /// A language found by its words yields to the archive's own tag of the same language: <c>en</c> to <c>en-GB</c>.
    /// </summary>
    private string FindLanguage()
    {
        var best = OrderByRank("language").FirstOrDefault();
        return
            best is null
            || (
                best.Rank <= LanguageDetector.Rank
                && language.StartsWith(best.Value, StringComparison.OrdinalIgnoreCase)
            )
            ? language
            : FindBest("language")!;
    }

    private static CslDate? ParseDate(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var edtf =
            value.Length >= 4
            && value.All(unit => char.IsAsciiDigit(unit) || unit is '-' or '~' or '?' or '/' or '.' or '[' or ']')
                ? value
                : EnglishDateParser.Find(value);
        var digits = edtf is null
            ? ""
            : new string([.. edtf.SkipWhile(unit => !char.IsAsciiDigit(unit)).TakeWhile(char.IsAsciiDigit)]);
        return digits.Length == 4
            ? new CslDate(int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), Edtf: edtf)
            : null;
    }

    private static string? ParseDoi(string? value)
    {
        var at = value?.IndexOf("10.", StringComparison.Ordinal) ?? -1;
        return at < 0 ? null : value![at..].TrimEnd('.', ' ', ')');
    }
}
