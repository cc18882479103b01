using StaticArchive.Ingest.Formats.Docx.Numbering;
using StaticArchive.Ingest.Formats.Docx.Package;
using StaticArchive.Ingest.Formats.Docx.Paragraphs;
using StaticArchive.Ingest.Formats.Docx.Styles;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;

namespace StaticArchive.Ingest.Formats.Docx.Stories;

/// <summary>What all stories of a file share: its text, its notes, the text in its boxes.</summary>
internal sealed class ReadingContext(DocxPackage package)
{
    private int _boxes;

    /// <summary>Styles.</summary>
    public StyleSheet Styles { get; } = new(package.Styles.Root);

    /// <summary>Lists and their numbers so far.</summary>
    public ListCounter Lists { get; } = new(new ListDefinitionReader(package.Numbering.Root));

    /// <summary>Notes that the text points at.</summary>
    public NoteRegister Notes { get; } = new(package);

    /// <summary>Words that are not published.</summary>
    public UnpublishedWords Unpublished { get; } = new();

    /// <summary>Citations of reference managers.</summary>
    public List<CitationField> Citations { get; } = [];

    /// <summary>Whether prose has begun, so that what comes is no title page.</summary>
    public bool HasProse { get; set; }

    /// <summary>Number of the next box.</summary>
    public int CountBox() => ++_boxes;
}
