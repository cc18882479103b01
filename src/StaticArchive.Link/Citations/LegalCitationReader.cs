using StaticArchive.Link.Law;
using StaticArchive.Link.References;
using StaticArchive.Model;

namespace StaticArchive.Link.Citations;

/// <summary>Makes citations of the places that name legal sources.</summary>
internal static class LegalCitationReader
{
    /// <summary>
    /// One for each place, in order. In a note its system is that of notes; in running text it is author and year, the
    /// nearest that there is: name and year say which source is meant.
    /// </summary>
    public static List<Citation> Read(Document document, ReferenceIndex index)
    {
        if (!index.LegalSources.TryGetValue(document.Id, out var legal) || legal.References.Count == 0)
        {
            return [];
        }

        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var note in document.Notes)
        {
            foreach (var block in note.Blocks)
            {
                notes.TryAdd(block, note.Id);
            }
        }

        return
        [
            .. legal
                .References.Select(reference => new
                {
                    reference,
                    Work = index.FindNamed(document.Id, legal.Sources[reference.Source].Span.Start),
                })
                .Where(pair => pair.Work is not null)
                .Select(pair =>
                    Create(document, pair.reference, pair.Work!, notes.GetValueOrDefault(pair.reference.Block))
                ),
        ];
    }

    private static Citation Create(
        Document document,
        LegalSources.LegalReference reference,
        string work,
        string? note
    ) =>
        new()
        {
            Id = "",
            Document = document.Id,
            Block = reference.Block,
            Span = reference.Span,
            System = note is null ? CitationSystem.AuthorDate : CitationSystem.Note,
            Note = note,
            Status = CitationStatus.Resolved,
            Works = [work],
            Locator = reference.Locator,
            ResolutionMethod = reference.IsShort ? "short form" : null,
            IsLegal = true,
        };
}
