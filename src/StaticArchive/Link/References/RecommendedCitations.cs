using StaticArchive.Documents;
using StaticArchive.Link.References.Entries;
using StaticArchive.Text;

namespace StaticArchive.Link.References;

/// <summary>
/// A document often says how to cite it: <c>Miller, R., Dickinson, H. and Glasby, J. (2011), "The care trust pilgrims", Journal of …</c>.
/// What the paper's record lacks is taken from there; what it has stays, and the other value is kept in sight.
/// </summary>
internal static class RecommendedCitations
{
    private const string Rule = "recommended citation";
    private const int Rank = 25;
    private const int ShortestCitation = 40;

    /// <summary>The papers with their records completed.</summary>
    public static IReadOnlyList<Paper> Complete(Intake intake, List<Message> messages, Memory memory)
    {
        var documents = intake.Documents.ToLookup(document => document.Paper, document => new Itself<Document>(document), StringComparer.Ordinal);
        var completed = intake.Papers.Select(paper => memory.Of(new Stated(new Itself<Paper>(paper), new Listing<Itself<Document>>([.. documents[paper.Id]])), Completed)).ToList();
        messages.AddRange(completed.SelectMany(one => one.Messages));
        return [.. completed.Select(one => one.Paper)];
    }

    private static (Paper Paper, IReadOnlyList<Message> Messages) Completed(Stated stated)
    {
        var messages = new List<Message>();
        var paper = stated.Paper.Value;
        foreach (var document in stated.Documents.Items.Select(document => document.Value))
        {
            paper = document.Blocks.Where(block => block.Field == "citation" && block.Span.Length >= ShortestCitation).Aggregate(paper, (sofar, block) => With(sofar, document, block, messages));
        }

        return (paper, messages);
    }

    private static Paper With(Paper paper, Document document, Block block, List<Message> messages)
    {
        var item = EntryParser.Parse(block.Span.Of(document.Text), [], []);
        if (item.Issued is null || item.Author.Count == 0)
        {
            return paper;
        }

        var place = document.PlaceOf(block.Span);
        var readings = new List<FieldReading>();
        foreach (var (field, has, value) in Fields(paper.Item, item))
        {
            if (value is null)
            {
                continue;
            }

            readings.Add(new FieldReading(field, value, place, Rule, Rank) { Document = document.Id, Preferred = string.IsNullOrEmpty(has) });
            if (!string.IsNullOrEmpty(has) && !StatedValues.Agree(has, value) && field is not "author")
            {
                messages.Add(Messages.FieldsDisagree(place, field, has, value, Rule));
            }
        }

        return paper with { Item = Filled(paper.Item, item), Readings = [.. paper.Readings, .. readings] };
    }

    private static IEnumerable<(string Field, string? Has, string? Value)> Fields(CslItem has, CslItem item) =>
    [
        ("author", Names(has), Names(item)),
        ("issued", has.Issued?.Edtf ?? has.Issued?.Label, item.Issued?.Edtf ?? item.Issued?.Label),
        ("container-title", has.ContainerTitle, item.ContainerTitle),
        ("volume", has.Volume, item.Volume),
        ("issue", has.Issue, item.Issue),
        ("page", has.Page, item.Page),
        ("publisher", has.Publisher, item.Publisher),
        ("publisher-place", has.PublisherPlace, item.PublisherPlace),
        ("doi", has.Doi, item.Doi),
        ("url", has.Url, item.Url),
    ];

    private static CslItem Filled(CslItem has, CslItem item) => has with
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

    private static string? Names(CslItem item) => item.Author.Count == 0 ? null : string.Join("; ", item.Author.Select(name => name.Inverted));

    /// <summary>A paper and the documents that may say how to cite it.</summary>
    private sealed record Stated(Itself<Paper> Paper, Listing<Itself<Document>> Documents);
}
