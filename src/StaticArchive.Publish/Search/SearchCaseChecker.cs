using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Search.Engine;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Search;

/// <summary>Asks the published search the queries of <c>input/search-cases.yml</c> and says where it finds something else first.</summary>
public static class SearchCaseChecker
{
    /// <summary>The archive with what there is to say of its search among its messages. Without cases no search is made for it.</summary>
    public static Archive Check(Archive archive, SiteIndex site, Lazy<IReadOnlyList<OutputFile>> files)
    {
        if (archive.SearchCases.Count == 0)
        {
            return archive;
        }

        var search = new PublishedSearch(files.Value);
        return archive with { Messages = [.. archive.Messages.Concat(archive.SearchCases.Select(one => Check(one, site, search)).OfType<Message>()).Order()] };
    }

    private static Message? Check(SearchCase one, SiteIndex site, PublishedSearch search)
    {
        if (!site.Papers.TryGetValue(one.Paper, out var paper))
        {
            return MessageCatalog.UnknownName(one.Location, "paper", one.Paper, site.Papers.Keys.Where(id => EditDistance.IsWithin(id, one.Paper, 3)).Order(StringComparer.Ordinal).FirstOrDefault());
        }

        var blocks = one.Quote is null ? null : site.DocumentsOf(paper).SelectMany(document => document.Blocks.Where(block => Contains(document, block, one.Quote)).Select(block => "#" + block.Id)).ToHashSet(StringComparer.Ordinal);
        if (blocks is { Count: 0 })
        {
            return MessageCatalog.SearchCaseQuoteNotFound(one.Location, one.Paper, one.Quote!);
        }

        var first = search.Ask(one.Query).Groups is [var best, ..] ? best.Passages.Select(search.Show).ToList() : [];
        var passage = first.Find(shown => shown.Href.Length > 0);
        var met = first.Count > 0 && first[0].Group == SiteUrls.Paper(one.Paper) && (blocks is null || (passage is not null && blocks.Any(block => passage.Href.EndsWith(block, StringComparison.Ordinal))));
        return met ? null : MessageCatalog.SearchCaseFailed(one.Location, one.Query, one.Quote is null ? $"\"{paper.Title}\"" : $"\"{one.Quote}\" in \"{paper.Title}\"", first.Count == 0 ? "nothing" : $"\"{(blocks is null ? first[0].Title : (passage ?? first[0]).Text)}\"");
    }

    private static bool Contains(Document document, Block block, string quote) => Folding.Fold(block.Span.Slice(document.Text)).Contains(Folding.Fold(quote), StringComparison.Ordinal);
}
