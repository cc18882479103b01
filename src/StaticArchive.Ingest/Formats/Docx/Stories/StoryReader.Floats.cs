using System.Xml.Linq;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <content>What hangs on paragraphs: diagrams, pictures, text boxes.</content>
internal sealed partial class StoryReader
{
    /// <summary>The words of a diagram, a line for each of its shapes.</summary>
    private void AddDiagram(XElement data)
    {
        var style = _story.Context.Styles.FindForParagraph(null);
        var diagram = new StoryParagraph
        {
            Style = style,
            Format = style.Paragraph,
            IsDiagram = true,
        };
        foreach (var line in data.Descendants().Where(part => part.Is("p")))
        {
            diagram.Words.AppendBreak();
            foreach (var words in line.Descendants().Where(part => part.Is("t")))
            {
                diagram.Words.Append(words.Value);
            }
        }

        if (diagram.Words.Length > 0)
        {
            _blocks.Add(new StoryBlock.ParagraphBlock(diagram, _box));
        }
    }

    /// <summary>
    /// Pictures in a paragraph of their own belong to the caption above, if it has none, and else to what follows.
    /// </summary>
    private void AddPictures(List<StoryPicture> pictures)
    {
        if (
            pictures.Count > 0
            && _blocks.Count > 0
            && _blocks[^1]
                is StoryBlock.ParagraphBlock { Paragraph: { PicturesAbove.Count: 0, Pictures.Count: 0 } above }
            && CaptionDetector.IsCaption(above)
        )
        {
            above.Pictures.AddRange(pictures);
        }
        else
        {
            _pictures.AddRange(pictures);
        }
    }

    /// <summary>Pictures behind the last paragraph become its own.</summary>
    public void Finish()
    {
        if (
            _pictures.Count > 0
            && _blocks.FindLast(block => block is StoryBlock.ParagraphBlock) is StoryBlock.ParagraphBlock last
        )
        {
            last.Paragraph.Pictures.AddRange(_pictures);
            _pictures.Clear();
        }
    }

    /// <summary>Before the text begins, boxes hold the title page; in a box they are part of it.</summary>
    private void ReadBox(XElement content)
    {
        var number =
            _box > 0 ? _box
            : _story.Context.HasProse ? _story.Context.CountBox()
            : 0;
        new StoryReader(new Story(_story.Context, _story.Part, _story.IsNote), _blocks, number).Read(content);
    }
}
