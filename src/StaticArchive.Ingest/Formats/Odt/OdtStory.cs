using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>Collects the blocks of a text or of a note, and gives pictures to the paragraphs that they belong
/// to.</summary>
internal sealed class OdtStory
{
    private readonly List<StoryPicture> _pictures = [];
    private readonly List<string> _places = [];

    /// <summary>The blocks in reading order.</summary>
    public List<StoryBlock> Blocks { get; } = [];

    /// <summary>Empty paragraphs above the next one.</summary>
    public int BlankLines { get; private set; }

    /// <summary>Adds a paragraph; one without words, but for a label, only has its pictures.</summary>
    public void Add(StoryParagraph paragraph, int label, int box)
    {
        if (paragraph.Words.Length > label)
        {
            paragraph.Places.InsertRange(0, _places);
            _places.Clear();
            paragraph.PicturesAbove.AddRange(_pictures);
            _pictures.Clear();
            Blocks.Add(new StoryBlock.ParagraphBlock(paragraph, box));
            BlankLines = 0;
        }
        else
        {
            BlankLines += paragraph.Pictures.Count == 0 ? 1 : 0;
            _places.AddRange(paragraph.Places);
            AddPictures(paragraph.Pictures);
        }
    }

    /// <summary>Adds a table.</summary>
    public void Add(StoryBlock.TableBlock table)
    {
        Blocks.Add(table with { Places = [.. _places, .. table.Places] });
        _places.Clear();
    }

    /// <summary>A place that begins outside paragraphs: that of what comes next.</summary>
    public void AddPlace(string name) => _places.Add(name);

    /// <summary>
    /// Pictures in a paragraph of their own belong to the caption above, if it has none, and else to what follows.
    /// </summary>
    public void AddPictures(IReadOnlyList<StoryPicture> pictures)
    {
        if (pictures.Count > 0 && FindCaptionAbove() is { } caption)
        {
            caption.Pictures.AddRange(pictures);
        }
        else
        {
            _pictures.AddRange(pictures);
        }
    }

    /// <summary>Pictures behind the last paragraph become its own.</summary>
    public void Finish()
    {
        if (Blocks.FindLast(block => block is StoryBlock.ParagraphBlock) is StoryBlock.ParagraphBlock last)
        {
            last.Paragraph.Pictures.AddRange(_pictures);
            _pictures.Clear();
        }
    }

    private StoryParagraph? FindCaptionAbove() =>
        Blocks.Count > 0
        && Blocks[^1] is StoryBlock.ParagraphBlock { Paragraph: { PicturesAbove.Count: 0, Pictures.Count: 0 } above }
        && CaptionDetector.IsCaption(above)
            ? above
            : null;
}
