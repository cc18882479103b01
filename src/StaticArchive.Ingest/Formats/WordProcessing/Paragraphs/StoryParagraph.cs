using System.Xml.Linq;
using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.WordProcessing.Styles;

namespace StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

/// <summary>A paragraph while it is read: its words, and what tells what it is.</summary>
internal sealed class StoryParagraph
{
    private string? _text;

    /// <summary>Its words, a printed number before them.</summary>
    public InlineContentBuilder Words { get; init; } = new();

    /// <summary>Its style.</summary>
    public required ResolvedStyle Style { get; init; }

    /// <summary>How it is set, by itself or by its style.</summary>
    public required ParagraphFormat Format { get; init; }

    /// <summary>What a list puts before it; null where it is in none.</summary>
    public ListLabel? Label { get; init; }

    /// <summary>How its letters look.</summary>
    public TextLook Look { get; } = new();

    /// <summary>Text boxes anchored in it.</summary>
    public List<XElement> TextBoxes { get; } = [];

    /// <summary>Diagrams in it.</summary>
    public List<XElement> Diagrams { get; } = [];

    /// <summary>Whether it holds the words of a diagram.</summary>
    public bool IsDiagram { get; init; }

    /// <summary>Pictures in it.</summary>
    public List<StoryPicture> Pictures { get; } = [];

    /// <summary>Pictures in paragraphs of their own, above it.</summary>
    public List<StoryPicture> PicturesAbove { get; } = [];

    /// <summary>Empty paragraphs above it.</summary>
    public int BlankLinesAbove { get; init; }

    /// <summary>Whether it is in a table of contents that a program keeps.</summary>
    public bool IsContents { get; set; }

    /// <summary>Whether it is in a reference list that a program keeps.</summary>
    public bool IsReference { get; set; }

    /// <summary>Whether a table of contents points at it, as at headings.</summary>
    public bool IsContentsTarget { get; set; }

    /// <summary>Whether it shows the page of something, or links to a heading, as lines of contents do.</summary>
    public bool PointsAtPage { get; set; }

    /// <summary>Names of places in it that links may lead to: bookmarks, marks of references.</summary>
    public List<string> Places { get; } = [];

    /// <summary>Where tabs stand in its words, behind the first.</summary>
    public List<int> Tabs { get; } = [];

    /// <summary>All its words; asked for when it is read.</summary>
    public string Text => _text ??= Words.Text;

    /// <summary>Takes the words of the next paragraph, which goes on with it, on a line of their own.</summary>
    public void Join(StoryParagraph next)
    {
        Words.AppendLine(next.Words);
        Places.AddRange(next.Places);
        _text = null;
    }
}
