using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Blocks;

/// <content>Boxes, pictures and notes.</content>
internal sealed partial class DraftWriter
{
    private const int LongestPullQuote = 500;

    /// <summary>
    /// A box with one paragraph in quotation marks, or in large or slanted letters, catches the eye with words of the
    /// text.
    /// </summary>
    private void FinishBox(int first, int number, StoryBlock? single)
    {
        if (single is StoryBlock.ParagraphBlock { Paragraph: var paragraph } && IsPullQuote(paragraph))
        {
            output.Reshape(first, static (draft, _) => draft with { Kind = BlockKind.PullQuote, IsMarkedUp = true });
        }
        else
        {
            output.MarkBox(first, number);
        }
    }

    private static bool IsPullQuote(StoryParagraph paragraph) =>
        paragraph.Text.Length is > 20 and <= LongestPullQuote
        && (paragraph.Text[0] is '“' or '"' or '‘' or '«' or '„' || paragraph.Look.IsItalic);

    private Draft AddPictures(Draft draft, StoryParagraph paragraph)
    {
        if (paragraph.Pictures.Count + paragraph.PicturesAbove.Count == 0)
        {
            return draft;
        }

        var isCaption = CaptionDetector.IsCaption(paragraph);
        return draft with
        {
            Pictures =
            [
                .. paragraph.PicturesAbove.Select(picture => CreatePicture(picture, draft, isAbove: !isCaption)),
                .. paragraph.Pictures.Select(picture => CreatePicture(picture, draft, isAbove: false)),
            ],
        };
    }

    private DraftPicture CreatePicture(StoryPicture picture, Draft draft, bool isAbove) =>
        new(picture.Relationship, picture.Description, new Span(draft.Extent.Start, draft.Extent.Start))
        {
            Bytes = pictures(picture.Relationship),
            IsAbove = isAbove,
        };

    /// <summary>The block with a key, where it has places that links may lead to.</summary>
    private Draft WithPlaces(Draft draft, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return draft;
        }

        var key = draft.Key ?? "place-" + names[0];
        foreach (var name in names)
        {
            _places.TryAdd(name, key);
        }

        return draft with
        {
            Key = key,
        };
    }

    /// <summary>Places in a note lead to its beginning.</summary>
    private void AddNotePlaces(StoryBlock block, string key)
    {
        if (block is StoryBlock.ParagraphBlock { Paragraph: var paragraph })
        {
            paragraph.Places.ForEach(name => _places.TryAdd(name, key));
        }
    }

    /// <summary>Writes a note, whose first block has its number.</summary>
    public void WriteNote(IReadOnlyList<StoryBlock> blocks, string label, string key)
    {
        var first = output.Drafts.Count;
        foreach (var block in blocks)
        {
            AddNotePlaces(block, key);
            Write(block);
        }

        output.Reshape(
            first,
            (draft, place) =>
                draft.Kind == BlockKind.Table
                    ? draft
                    : draft.AsFootnote() with
                    {
                        IsMarkedUp = true,
                        IsOrdered = true,
                        Label = place == 0 ? label : null,
                        Key = place == 0 ? key : null,
                    }
        );
    }
}
