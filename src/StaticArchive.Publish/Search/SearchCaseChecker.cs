using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Search.Queries;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Search;

/// <summary>
/// Asks the published search the queries of <c>input/search-cases.yml</c> and says where it finds something else first.
/// </summary>
public static class SearchCaseChecker
{
    /// <summary>
    /// The archive with what there is to say of its search among its messages. Without cases no search is made for it,
    /// and no interpreter is loaded.
    /// </summary>
    public static Archive Check(Archive archive, SiteIndex site, Lazy<IReadOnlyList<OutputFile>> files)
    {
        if (archive.SearchCases.Count == 0)
        {
            return archive;
        }

        using var search = new PublishedSearch(files.Value);
        var messages = archive.SearchCases.Select(one => Check(one, site, search)).OfType<Message>();
        return archive with { Messages = [.. archive.Messages.Concat(messages).Order()] };
    }

    private static Message? Check(SearchCase one, SiteIndex site, PublishedSearch search)
    {
        if (!site.Papers.TryGetValue(one.Paper, out var paper))
        {
            return MessageCatalog.UnknownName(one.Location, "paper", one.Paper, Nearest(one.Paper, site));
        }

        var blocks = one.Quote is null ? null : Blocks(paper, one.Quote, site);
        if (blocks is { Count: 0 })
        {
            return MessageCatalog.SearchCaseQuoteNotFound(one.Location, one.Paper, one.Quote!);
        }

        var first = search.Ask(one.Query, most: 1).Results is [var best] ? best : null;
        if (first is not null && IsMet(first, one.Paper, blocks))
        {
            return null;
        }

        var wanted = one.Quote is null ? $"\"{paper.Title}\"" : $"\"{one.Quote}\" in \"{paper.Title}\"";
        return MessageCatalog.SearchCaseFailed(one.Location, one.Query, wanted, Shown(first, isPaper: blocks is null));
    }

    private static string? Nearest(string name, SiteIndex site) =>
        site.Papers.Keys.Where(id => EditDistance.IsWithin(id, name, 3)).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Fragments of the passages of a paper that hold a quote.</summary>
    private static List<string> Blocks(Paper paper, string quote, SiteIndex site) =>
        [
            .. site.DocumentsOf(paper)
                .SelectMany(document => document.Blocks.Where(block => Contains(document, block, quote)))
                .Select(block => "#" + block.Id),
        ];

    private static bool Contains(Document document, Block block, string quote) =>
        Folding.Fold(block.Span.Slice(document.Text)).Contains(Folding.Fold(quote), StringComparison.Ordinal);

    private static bool IsMet(SearchResult first, string paper, List<string>? blocks)
    {
        if (first.Address != SiteUrls.Paper(paper))
        {
            return false;
        }

        var href = FirstPassage(first)?.Href ?? "";
        return blocks is null || blocks.Exists(block => href.EndsWith(block, StringComparison.Ordinal));
    }

    /// <summary>The best passage that is not the record of the group itself.</summary>
    private static FoundPassage? FirstPassage(SearchResult result) =>
        result.Passages.FirstOrDefault(passage => passage.Href.Length > 0);

    private static string Shown(SearchResult? first, bool isPaper)
    {
        if (first is null)
        {
            return "nothing";
        }

        return $"\"{(isPaper ? first.Title : (FirstPassage(first) ?? first.Passages[0]).Text)}\"";
    }
}
