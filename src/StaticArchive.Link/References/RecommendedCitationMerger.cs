using StaticArchive.Link.References.Parsing;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// A document often says how to cite it: <c>Lowe, R., Field, H. and Harker, J. (2011), "The river pilgrims",
/// Journal of …</c>. Fields that the paper's record lacks are taken from there; those it has stay, and the other
/// value is kept as an assertion.
/// </summary>
internal static class RecommendedCitationMerger
{
    private const string Rule = "recommended citation";
    private const int Rank = 25;
    private const int MinCitationLength = 40;

    /// <summary>The papers with their records completed.</summary>
    public static IReadOnlyList<Paper> Complete(Intake intake, List<Message> messages, IBuildCache cache)
    {
        var documents = intake.Documents.ToLookup(document => document.Paper, StringComparer.Ordinal);
        var completed = intake
            .Papers.Select(paper =>
            {
                Document[] own = [.. documents[paper.Id]];
                return cache.GetOrCompute("completed paper", [paper, own], () => CompletePaper(paper, own));
            })
            .ToList();
        messages.AddRange(completed.SelectMany(one => one.Messages));
        return [.. completed.Select(one => one.Paper)];
    }

    private static CompletedPaper CompletePaper(Paper paper, IReadOnlyList<Document> documents)
    {
        var messages = new List<Message>();
        foreach (var document in documents)
        {
            paper = document
                .Blocks.Where(block => block.Field == "citation" && block.Span.Length >= MinCitationLength)
                .Aggregate(paper, (merged, block) => Merge(merged, document, block, messages));
        }

        return new CompletedPaper(paper, messages);
    }

    private static Paper Merge(Paper paper, Document document, Block block, List<Message> messages)
    {
        var item = EntryParser.Parse(block.Span.Slice(document.Text), [], []);
        if (item.Issued is null || item.Author.Count == 0)
        {
            return paper;
        }

        var location = document.GetLocation(block.Span);
        var assertions = new List<MetadataAssertion>();
        foreach (var (field, own, cited) in PairFields(paper.Item, item))
        {
            if (cited is null)
            {
                continue;
            }

            assertions.Add(
                new MetadataAssertion(field, cited, location, Rule, Rank)
                {
                    Document = document.Id,
                    IsPreferred = string.IsNullOrEmpty(own),
                }
            );
            if (!string.IsNullOrEmpty(own) && !FieldValueComparer.AreEquivalent(own, cited) && field is not "author")
            {
                messages.Add(MessageCatalog.FieldConflict(location, field, own, cited, Rule));
            }
        }

        return paper with
        {
            Item = FillMissing(paper.Item, item),
            Assertions = [.. paper.Assertions, .. assertions],
        };
    }

    private static FieldPair[] PairFields(CslItem own, CslItem cited) =>
        [
            new("author", FormatAuthors(own), FormatAuthors(cited)),
            new("issued", FormatDate(own), FormatDate(cited)),
            new("container-title", own.ContainerTitle, cited.ContainerTitle),
            new("volume", own.Volume, cited.Volume),
            new("issue", own.Issue, cited.Issue),
            new("page", own.Page, cited.Page),
            new("publisher", own.Publisher, cited.Publisher),
            new("publisher-place", own.PublisherPlace, cited.PublisherPlace),
            new("doi", own.Doi, cited.Doi),
            new("url", own.Url, cited.Url),
        ];

    private static CslItem FillMissing(CslItem own, CslItem cited)
    {
        var item = MissingFields.FillAuthorsAndDate(own, cited);
        item = MissingFields.FillNumeration(item, cited);
        item = MissingFields.FillIdentifiers(item, cited);
        return item with
        {
            Type = own.Type == "document" ? cited.Type : own.Type,
            ContainerTitle = own.ContainerTitle ?? cited.ContainerTitle,
            Publisher = own.Publisher ?? cited.Publisher,
            PublisherPlace = own.PublisherPlace ?? cited.PublisherPlace,
        };
    }

    private static string? FormatDate(CslItem item) => item.Issued?.Edtf ?? item.Issued?.ShortForm;

    private static string? FormatAuthors(CslItem item) =>
        item.Author.Count == 0 ? null : string.Join("; ", item.Author.Select(name => name.SortForm));

    private sealed record CompletedPaper(Paper Paper, IReadOnlyList<Message> Messages);

    /// <summary>A field, its value in the paper's own record and in the recommended citation.</summary>
    private sealed record FieldPair(string Field, string? Own, string? Cited);
}
