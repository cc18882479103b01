using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Papers;

/// <summary>
/// Merges everything that a paper's documents and its sidecar state into one record. Of each field the value of the
/// highest rank is used; all are kept as assertions. A field that nothing states stays empty.
/// </summary>
/// <param name="language">BCP 47 tag of the archive's language.</param>
/// <param name="documents">The paper's documents, the main one first.</param>
/// <param name="sidecar">What its sidecar states.</param>
internal sealed class MetadataMerger(
    string language,
    IReadOnlyList<Document> documents,
    IReadOnlyList<MetadataAssertion> sidecar
)
{
    // Fields of one value, which two files of a paper ought to state alike.
    private static readonly string[] ComparedFields =
    [
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
    ];

    private readonly List<MetadataAssertion> _all =
    [
        .. sidecar,
        .. documents.SelectMany(document =>
            AbstractFinder.FindAssertion(document) is { } summary
                ? document.Assertions.Append(summary)
                : document.Assertions
        ),
    ];
    private readonly HashSet<MetadataAssertion> _preferred = new(ReferenceEqualityComparer.Instance);

    /// <summary>The paper's record, without ids; fields on which files disagree are reported.</summary>
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
    /// Without a title the name of the folder or file stands for it.
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
            Author = [.. FindAuthors().Select(MetadataValueParser.ParsePerson)],
            Editor = [.. FindBestValues("editor").Select(MetadataValueParser.ParsePerson)],
            Issued = MetadataValueParser.ParseDate(FindBest("issued")),
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
            Doi = MetadataValueParser.ParseDoi(FindBest("doi")),
            Url = FindBest("url"),
            Language = FindLanguage(),
            Abstract = FindBest("abstract"),
            Keyword = MetadataValueParser.SplitKeywords(FindBestValues("keyword")),
        };
        item = AddRareFields(item);
        return item with { Type = FindBest("type") ?? CslTypeClassifier.Classify(item, documents[0]) };
    }

    /// <summary>What only people state, in front matter and beside a paper.</summary>
    private CslItem AddRareFields(CslItem item) =>
        item with
        {
            Translator = [.. FindBestValues("translator").Select(MetadataValueParser.ParsePerson)],
            OriginalDate = MetadataValueParser.ParseDate(FindBest("original-date")),
            Edition = FindBest("edition"),
            Version = FindBest("version"),
            Authority = FindBest("authority"),
            EventTitle = FindBest("event-title"),
            EventPlace = FindBest("event-place"),
            Archive = FindBest("archive"),
            ArchiveLocation = FindBest("archive_location"),
        };

    private string? FindBest(string field)
    {
        var best = OrderByRank(field).FirstOrDefault();
        if (best is not null)
        {
            _preferred.Add(best);
        }

        return best?.Value;
    }

    /// <summary>All values of a field that the rule of the highest rank read from one document.</summary>
    private List<MetadataAssertion> FindBestValues(string field)
    {
        var best = OrderByRank(field).FirstOrDefault();
        var many = best is null
            ? []
            : RepeatedReadings.Merge(
                _all.Where(reading =>
                    reading.Field == field
                    && reading.Rank == best.Rank
                    && reading.Document == best.Document
                    && reading.Rule == best.Rule
                )
            );
        _preferred.UnionWith(many);
        return many;
    }

    /// <summary>
    /// An organisation at the edges is not the author of what somebody edited: <c>Edited by Ann Lee</c>.
    /// </summary>
    private List<MetadataAssertion> FindAuthors() =>
        OrderByRank("author").FirstOrDefault() is { IsCandidate: true } author
        && OrderByRank("editor").FirstOrDefault() is { } editor
        && editor.Rank > author.Rank
            ? []
            : FindBestValues("author");

    /// <summary>By rank; of equal ones those of the main document first, in order of its text.</summary>
    private IEnumerable<MetadataAssertion> OrderByRank(string field) =>
        _all.Where(reading => reading.Field == field).OrderByDescending(reading => reading.Rank);

    private void ReportConflicts(List<Message> messages)
    {
        foreach (var field in ComparedFields)
        {
            var preferred = _all.Find(reading => reading.Field == field && _preferred.Contains(reading));
            foreach (
                var other in _all.Where(reading =>
                        preferred is not null
                        && !reading.IsCandidate
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

    /// <summary>
    /// A detected language gives way to the archive's own tag of the same language: <c>en</c> to <c>en-GB</c>.
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
}
