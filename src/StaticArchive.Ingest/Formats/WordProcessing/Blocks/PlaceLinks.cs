using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Blocks;

/// <summary>Links of a document to its own places.</summary>
internal static class PlaceLinks
{
    /// <summary>
    /// The document with its places, and without the links that lead to none: of a cross reference whose target was
    /// deleted, words are left.
    /// </summary>
    public static RawDocument Add(RawDocument document, IReadOnlyDictionary<string, string> places) =>
        document with
        {
            Drafts = [.. document.Drafts.Select(draft => RemoveDeadLinks(draft, places))],
            Places = places,
        };

    private static Draft RemoveDeadLinks(Draft draft, IReadOnlyDictionary<string, string> places) =>
        draft.Content.Marks.Any(mark => IsDead(mark, places))
            ? draft with
            {
                Content = draft.Content with { Marks = [.. draft.Content.Marks.Where(mark => !IsDead(mark, places))] },
            }
            : draft;

    private static bool IsDead(Mark mark, IReadOnlyDictionary<string, string> places) =>
        mark is { Kind: MarkKind.Link, Target: ['#', .. var name] }
        && !places.ContainsKey(Uri.UnescapeDataString(name));
}
