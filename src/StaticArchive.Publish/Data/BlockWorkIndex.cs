using StaticArchive.Model;

namespace StaticArchive.Publish.Data;

/// <summary>
/// The works that blocks of documents print: entries of lists, and notes that begin with a full reference where the
/// document has no list: <c>1. H. Hall, Schools (London: Wharf, 1984), p. 22.</c>
/// </summary>
internal sealed class BlockWorkIndex
{
    // Before the first word of a reference: [12] See also
    private const int MaxLead = 20;

    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>(
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, Dictionary<string, string>> _byDocument = new(StringComparer.Ordinal);

    /// <summary>
    /// Sorts them; of several works in one block (a list of titles) the first by id, in a note the first by place.
    /// </summary>
    public BlockWorkIndex(Archive archive)
    {
        var works = archive.Works.OrderBy(work => work.Id, StringComparer.Ordinal).ToList();
        foreach (var work in works)
        {
            foreach (var occurrence in work.Occurrences.Where(occurrence => !occurrence.IsPartOfBlock))
            {
                Add(occurrence, work);
            }
        }

        var starts = FindNoteStarts(archive);
        foreach (var work in works)
        {
            foreach (var occurrence in work.Occurrences.Where(occurrence => occurrence.Note is not null))
            {
                if (
                    starts.TryGetValue(GetKey(occurrence.Document, occurrence.Block), out var start)
                    && occurrence.Span.Start - start <= MaxLead
                )
                {
                    Add(occurrence, work);
                }
            }
        }
    }

    /// <summary>Those of a document, by block.</summary>
    public IReadOnlyDictionary<string, string> For(string document) => _byDocument.GetValueOrDefault(document) ?? None;

    private void Add(Occurrence occurrence, Work work)
    {
        if (!_byDocument.TryGetValue(occurrence.Document, out var blocks))
        {
            blocks = _byDocument[occurrence.Document] = new Dictionary<string, string>(StringComparer.Ordinal);
        }

        blocks.TryAdd(occurrence.Block, work.Id);
    }

    /// <summary>Where the first blocks of notes begin, in documents that have no list.</summary>
    private static Dictionary<string, int> FindNoteStarts(Archive archive)
    {
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in archive.Documents.Where(document => document.Notes.Count > 0))
        {
            var firsts = document.Notes.Select(note => note.Blocks[0]).ToHashSet(StringComparer.Ordinal);
            if (document.Blocks.Any(block => block.Kind == BlockKind.Reference))
            {
                continue;
            }

            foreach (var block in document.Blocks.Where(block => firsts.Contains(block.Id)))
            {
                starts[GetKey(document.Id, block.Id)] = block.Span.Start;
            }
        }

        return starts;
    }

    private static string GetKey(string document, string block) => string.Concat(document, "\n", block);
}
