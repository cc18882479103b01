using StaticArchive.Link.References.Parsing;
using StaticArchive.Model;
using StaticArchive.Model.Caching;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// A document often says how to cite it: <c>Miller, R., Dickinson, H. and Glasby, J. (2011), "The care trust pilgrims",
/// Journal of …</c>. What the paper's record lacks is taken from there; what it has stays, and the other value is kept
/// in sight.
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
                .Aggregate(paper, (sofar, block) => Merge(sofar, document, block, messages));
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
        var readings = new List<MetadataAssertion>();
        foreach (var (field, has, value) in PairFields(paper.Item, item))
        {
            if (value is null)
            {
                continue;
            }

            readings.Add(
                new MetadataAssertion(field, value, location, Rule, Rank)
                {
                    Document = document.Id,
                    IsPreferred = string.IsNullOrEmpty(has),
                }
            );
            if (!string.IsNullOrEmpty(has) && !FieldValueComparer.AreEquivalent(has, value) && field is not "author")
            {
                messages.Add(MessageCatalog.FieldConflict(location, field, has, value, Rule));
            }
        }

        return paper with
        {
            Item = FillMissing(paper.Item, item),
            Assertions = [.. paper.Assertions, .. readings],
        };
    }

    private static IEnumerable<(string Field, string? Has, string? Value)> PairFields(CslItem has, CslItem item) =>
        [
            ("author", FormatAuthors(has), FormatAuthors(item)),
            ("issued", has.Issued?.Edtf ?? has.Issued?.ShortForm, item.Issued?.Edtf ?? item.Issued?.ShortForm),
            ("container-title", has.ContainerTitle, item.ContainerTitle),
            ("volume", has.Volume, item.Volume),
            ("issue", has.Issue, item.Issue),
            ("page", has.Page, item.Page),
            ("publisher", has.Publisher, item.Publisher),
            ("publisher-place", has.PublisherPlace, item.PublisherPlace),
            ("doi", has.Doi, item.Doi),
            ("url", has.Url, item.Url),
        ];

    private static CslItem FillMissing(CslItem has, CslItem item) =>
        has with
        {
            Type = has.Type == "document" ? item.Type : has.Type,
            Author = has.Author.Count > 0 ? has.Author : item.Author,
            Issued = has.Issued ?? item.Issued,
            ContainerTitle = has.ContainerTitle ?? item.ContainerTitle,
            Volume = has.Volume ?? item.Volume,
            Issue = has.Issue ?? item.Issue,
            Page = has.Page ?? item.Page,
            Publisher = has.Publisher ?? item.Publisher,
            PublisherPlace = has.PublisherPlace ?? item.PublisherPlace,
            Doi = has.Doi ?? item.Doi,
            Url = has.Url ?? item.Url,
        };

    private static string? FormatAuthors(CslItem item) =>
        item.Author.Count == 0 ? null : string.Join("; ", item.Author.Select(name => name.SortForm));

    private sealed record CompletedPaper(Paper Paper, IReadOnlyList<Message> Messages);
}
