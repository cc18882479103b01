using StaticArchive.Model;
using static StaticArchive.Link.Law.LegalSources;

namespace StaticArchive.Link.Law;

/// <summary>Groups the mentions of a document by source: mentions that share a key are one.</summary>
internal sealed class LegalSourceRegistry
{
    private readonly List<OpenSource> _sources = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    /// <summary>The sources so far, in the order of their first mentions.</summary>
    public IReadOnlyList<OpenSource> Sources => _sources;

    /// <summary>A source, with what its mentions have said of it.</summary>
    internal sealed record OpenSource(LegalKind Kind, LegalSource Source, IReadOnlyList<string> Keys);

    /// <summary>Index of the source of a mention.</summary>
    public int Add(LegalMention mention, string block)
    {
        var keys = LegalKeys.From(mention.Item);
        var at = FindSource(keys);
        if (at < 0)
        {
            at = _sources.Count;
            _sources.Add(new OpenSource(mention.Kind, new LegalSource(mention.Item, block, mention.Span), keys));
        }
        else
        {
            var known = _sources[at];
            var item = FillMissing(known.Source.Item, mention.Item);
            _sources[at] = known with
            {
                Source = known.Source with { Item = item },
                Keys = [.. known.Keys.Union(keys, StringComparer.Ordinal)],
            };
        }

        foreach (var key in keys)
        {
            _byKey.TryAdd(key, at);
        }

        return at;
    }

    private int FindSource(IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
        {
            if (_byKey.TryGetValue(key, out var at) && LegalKeys.Match(_sources[at].Keys, keys))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>
    /// A title that is only the number gives way to a name: <c>SI 2000/617</c> to <c>Partnership Regulations 2000</c>.
    /// </summary>
    private static CslItem FillMissing(CslItem item, CslItem other) =>
        item with
        {
            Title = item.Title == item.Number && other.Title != other.Number ? other.Title : item.Title,
            Issued = item.Issued ?? other.Issued,
            Number = item.Number ?? other.Number,
            ContainerTitle = item.ContainerTitle ?? other.ContainerTitle,
            Volume = item.ContainerTitle is null ? other.Volume ?? item.Volume : item.Volume,
            Page = item.ContainerTitle is null ? other.Page : item.Page,
        };
}
