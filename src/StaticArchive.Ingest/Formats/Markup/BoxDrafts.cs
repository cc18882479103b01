using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Markup;

/// <summary>Makes a box of drafts that a format sets apart.</summary>
internal static class BoxDrafts
{
    private const int LongestTitle = 160;

    /// <summary>
    /// A box with a title becomes a box, from the draft at <paramref name="first"/> to the last one; the drafts of one
    /// without a title get a note.
    /// </summary>
    public static void Mark(List<Draft> drafts, int first, int number)
    {
        var titled =
            first + 1 < drafts.Count
            && drafts[first] is { Kind: BlockKind.Heading or BlockKind.Paragraph, Text.Length: < LongestTitle };
        for (var i = first; i < drafts.Count && drafts[i].Kind != BlockKind.Paratext; i++)
        {
            var kind =
                titled && i == first ? BlockKind.Box
                : drafts[i].Kind == BlockKind.Heading ? BlockKind.Paragraph
                : drafts[i].Kind;
            drafts[i] = titled
                ? drafts[i] with
                {
                    Kind = kind,
                    Level = kind == BlockKind.ListItem ? drafts[i].Level : 0,
                    BoxNumber = number,
                    IsMarkedUp = true,
                }
                : drafts[i] with
                {
                    Kind = kind,
                    Note = BlockNote.From(BlockNoteKind.UntitledBox),
                };
        }
    }
}
