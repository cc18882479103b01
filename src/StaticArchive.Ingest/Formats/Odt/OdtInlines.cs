using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>What stands in a paragraph, or in several that are read as one.</summary>
internal sealed class OdtInlines
{
    /// <summary>Its words.</summary>
    public InlineContentBuilder Words { get; } = new();

    /// <summary>Frames and drawings that are anchored in it, in order.</summary>
    public List<MarkupElement> Floats { get; } = [];

    /// <summary>UTF-16 units of a label that stands first, such as the number of a heading.</summary>
    public int LabelLength { get; private set; }

    /// <summary>The item of a list that it is; null for none.</summary>
    public OdtListItem? Item { get; init; }

    /// <summary>Whether there are words behind the label.</summary>
    public bool HasWords => Words.Length > LabelLength;

    /// <summary>Whether something in it tells the page of another place, as lines of contents do.</summary>
    public bool NamesPage { get; set; }

    /// <summary>Whether a heading of the table of contents is marked there: <c>_Toc145</c>.</summary>
    public bool IsContentsTarget { get; set; }

    /// <summary>Whether it is not shown.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Begins with a label; an empty one is left out.</summary>
    public OdtInlines WithLabel(string label)
    {
        Words.Append(label);
        LabelLength = Words.Length;
        Words.Append(" ");
        return this;
    }
}
