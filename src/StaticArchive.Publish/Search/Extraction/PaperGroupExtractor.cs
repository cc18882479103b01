using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Search.Extraction;

/// <summary>
/// Makes papers findable: the record, then the passages of all their documents in reading order, then the notes on
/// them.
/// </summary>
internal sealed class PaperGroupExtractor(SiteIndex site)
{
    /// <summary>
    /// Blocks that the index of works stands for: entries, not sentences that name a law or a note's work.
    /// </summary>
    private readonly HashSet<(string, string)> _indexed =
    [
        .. site
            .Archive.Works.SelectMany(work => work.Occurrences.Where(occurrence => !occurrence.IsPartOfBlock))
            .Select(occurrence => (occurrence.Document, occurrence.Block)),
    ];

    private readonly ILookup<(string, string), string> _cites = site
        .Archive.Citations.Where(citation => citation.Status == CitationStatus.Resolved)
        .SelectMany(citation => citation.Works.Select(work => new { Key = (citation.Document, citation.Block), work }))
        .ToLookup(pair => pair.Key, pair => pair.work);

    private readonly ILookup<string, Annotation> _annotations = site.Archive.Annotations.ToLookup(
        note => note.Record.Target.Paper,
        StringComparer.Ordinal
    );

    /// <summary>The group of a paper.</summary>
    public SearchGroup Extract(Paper paper)
    {
        var item = paper.Item;
        return new SearchGroup
        {
            Kind = PassageKind.Paper,
            Id = paper.Id,
            Url = SiteUrls.Paper(paper.Id),
            Title = item.Title ?? paper.Title,
            Authors = [.. item.Author.Select(name => name.DisplayForm)],
            Year = item.Issued?.Year ?? 0,
            OtherFields = string.Join(
                ' ',
                new[]
                {
                    string.Join(' ', item.Keyword),
                    item.ContainerTitle,
                    item.CollectionTitle,
                    paper.Institution,
                    item.Doi,
                    item.Number,
                }.Where(part => !string.IsNullOrEmpty(part))
            ),
            Description = item.Abstract ?? "",
            IsEnglish = IsEnglish(item.Language ?? site.Archive.Settings.Language),
            Passages = [.. ExtractDocuments(paper), .. ExtractAnnotations(paper)],
        };
    }

    /// <summary>Whether a BCP 47 tag means English.</summary>
    public static bool IsEnglish(string language) =>
        language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>A passage that a second document of the paper repeats word for word is found once.</summary>
    private IEnumerable<SearchPassage> ExtractDocuments(Paper paper)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var document in site.DocumentsOf(paper)
                .Where(document =>
                    document.RenditionOf is null && site.HasFullAccess(document)
                    || (paper.Access == Access.Abstract && document.Role == DocumentRole.Abstract)
                )
        )
        {
            var below = site.UrlOf(document)[SiteUrls.Paper(paper.Id).Length..];
            var context = new PassageExtractor.PassageContext(
                document,
                below,
                IsEnglish(document.Language),
                block => _indexed.Contains((document.Id, block.Id)),
                block => [.. _cites[(document.Id, block.Id)].Distinct(StringComparer.Ordinal)]
            );
            foreach (var passage in PassageExtractor.Extract(context))
            {
                if (seen.Add(passage.Anchor[(passage.Anchor.IndexOf('#') + 1)..]))
                {
                    yield return passage;
                }
            }
        }
    }

    private IEnumerable<SearchPassage> ExtractAnnotations(Paper paper)
    {
        foreach (var note in _annotations[paper.Id])
        {
            var text = $"{MarkdownTextExtractor.Extract(note.Record.Body, site).TrimEnd()} ({note.Record.Author})";
            yield return new SearchPassage(
                PassageKind.Annotation,
                "/" + SiteUrls.Annotation(note.Id),
                text,
                new Span(0, text.Length)
            )
            {
                Heading = string.Join(' ', note.Record.Tags),
            };
        }
    }
}
