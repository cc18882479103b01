using StaticArchive.Link.References;
using StaticArchive.Model;
using StaticArchive.Model.Caching;

namespace StaticArchive.Link.Citations.Notes;

/// <summary>What notes can cite, and the way of their citations among the others of a document.</summary>
internal static class NotedWorkReader
{
    /// <summary>The works that lists and notes name in full, by document.</summary>
    public static ILookup<string, NotedWork> Read(ReferenceIndex index) =>
        index
            .Works.SelectMany(work =>
                work.Occurrences.Where(place => place.IsInReferenceList || place.Note is not null)
                    .Select(place => new NotedWork(work.Id, place))
            )
            .ToLookup(named => named.Occurrence.Document, StringComparer.Ordinal);

    /// <summary>The citations in the notes of a document, without those of legal sources, which are known.</summary>
    public static IReadOnlyList<Citation> Link(
        Document document,
        IEnumerable<NotedWork> works,
        IReadOnlyList<Citation> legal,
        IBuildCache cache
    )
    {
        if (document.Notes.Count == 0)
        {
            return [];
        }

        List<NotedWork> own = [.. works];
        return cache.GetOrCompute(
            "citations in notes",
            [document, own, legal],
            () => NoteCitationLinker.Link(document, own, legal),
            isExpensive: true
        );
    }

    /// <summary>Citations that the format tags, and those in notes that overlap none of them, in order.</summary>
    public static List<Citation> Combine(List<Citation> tagged, IReadOnlyList<Citation> inNotes)
    {
        if (tagged.Count == 0 || inNotes.Count == 0)
        {
            return [.. tagged, .. inNotes];
        }

        var next = 0;
        var kept = new List<Citation>(tagged);
        foreach (var citation in inNotes)
        {
            while (next < tagged.Count && tagged[next].Span.End <= citation.Span.Start)
            {
                next++;
            }

            if (next == tagged.Count || !tagged[next].Span.Overlaps(citation.Span))
            {
                kept.Add(citation);
            }
        }

        return [.. kept.OrderBy(citation => citation.Span.Start)];
    }

    /// <summary>Ids of notes by their blocks.</summary>
    public static IReadOnlyDictionary<string, string> GetNotesByBlock(Document document) =>
        document
            .Notes.SelectMany(note => note.Blocks.Select(block => new { block, note.Id }))
            .DistinctBy(pair => pair.block, StringComparer.Ordinal)
            .ToDictionary(pair => pair.block, pair => pair.Id, StringComparer.Ordinal);
}
