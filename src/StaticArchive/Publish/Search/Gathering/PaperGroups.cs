using StaticArchive.Documents;

namespace StaticArchive.Publish.Search.Gathering;

/// <summary>Makes papers findable: the record, then the passages of all their documents in reading order, then the notes on them.</summary>
/// <param name="site">The site.</param>
internal sealed class PaperGroups(Site site)
{
    /// <summary>Blocks of references that the index of works stands for.</summary>
    private readonly HashSet<(string, string)> _indexed = [.. site.Archive.Works.SelectMany(work => work.Occurrences).Select(print => (print.Document, print.Block))];

    private readonly ILookup<(string, string), string> _cites = site.Archive.Citations.Where(citation => citation.Status == CitationStatus.Resolved)
        .SelectMany(citation => citation.Works.Select(work => new { Key = (citation.Document, citation.Block), work })).ToLookup(pair => pair.Key, pair => pair.work);

    private readonly ILookup<string, Annotation> _notes = site.Archive.Annotations.ToLookup(note => note.Record.Target.Paper, StringComparer.Ordinal);

    /// <summary>The group of a paper.</summary>
    public SearchGroup Of(Paper paper)
    {
        var item = paper.Item;
        return new SearchGroup
        {
            Kind = PassageKind.Paper,
            Id = paper.Id,
            Address = Addresses.Paper(paper.Id),
            Title = item.Title ?? paper.Title,
            Authors = [.. item.Author.Select(name => name.Full)],
            Year = item.Issued?.Year ?? 0,
            Others = string.Join(' ', new[] { string.Join(' ', item.Keyword), item.ContainerTitle, item.CollectionTitle, paper.Institution, item.Doi, item.Number }.Where(part => !string.IsNullOrEmpty(part))),
            Text = paper.Access == Access.Metadata ? "" : item.Abstract ?? "",
            English = IsEnglish(item.Language ?? site.Archive.Settings.Language),
            Passages = [.. Documents(paper), .. Notes(paper)],
        };
    }

    /// <summary>Whether a BCP 47 tag means English.</summary>
    public static bool IsEnglish(string language) => language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>A passage that a second document of the paper repeats word for word is found once.</summary>
    private IEnumerable<SearchPassage> Documents(Paper paper)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in site.DocumentsOf(paper).Where(document => site.IsOpen(document) || (paper.Access == Access.Abstract && document.Role == DocumentRole.Abstract)))
        {
            var below = site.AddressOf(document)[Addresses.Paper(paper.Id).Length..];
            var context = new DocumentPassages.Context(document, below, IsEnglish(document.Language), block => _indexed.Contains((document.Id, block.Id)), block => [.. _cites[(document.Id, block.Id)].Distinct(StringComparer.Ordinal)]);
            foreach (var passage in DocumentPassages.Of(context))
            {
                if (seen.Add(passage.Anchor[(passage.Anchor.IndexOf('#') + 1)..]))
                {
                    yield return passage;
                }
            }
        }
    }

    private IEnumerable<SearchPassage> Notes(Paper paper)
    {
        foreach (var note in _notes[paper.Id])
        {
            var text = $"{PlainWords.Of(note.Record.Body, site).TrimEnd()} ({note.Record.Author})";
            yield return new SearchPassage(PassageKind.Annotation, "/" + Addresses.Annotation(note.Id), text, new Span(0, text.Length)) { Heading = string.Join(' ', note.Record.Tags) };
        }
    }
}
