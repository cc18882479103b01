using System.Collections.Concurrent;
using StaticArchive.Model;
using StaticArchive.Publish.Body;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Data;

/// <summary>The annotated passages of documents as their pages have them; each page is written once for all.</summary>
internal sealed class PageQuoteCache(SiteIndex site)
{
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<Span, PageQuote>> _quotes = new(
        StringComparer.Ordinal
    );

    /// <summary>The passage of an annotation that has its place; null where the page does not mark it.</summary>
    public PageQuote? Find(Anchor anchor) =>
        _quotes
            .GetOrAdd(anchor.Document!, id => PageQuoteReader.Read(new BodyContext(site, site.Documents[id])))
            .GetValueOrDefault(anchor.Span);
}
