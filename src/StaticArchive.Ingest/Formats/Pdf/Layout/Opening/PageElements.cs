using UglyToad.PdfPig.Content;

namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening;

/// <summary>The structure elements that the letters of a page belong to.</summary>
internal sealed class PageElements
{
    /// <summary>
    /// The number of what the file says is not part of the text: running heads, page numbers, ornaments.
    /// </summary>
    public const int Artifact = -1;

    private const int MaxDepth = 100;

    private readonly Dictionary<Letter, int> _elements = new(ReferenceEqualityComparer.Instance);

    /// <param name="page">The page.</param>
    /// <param name="structure">The elements of the file.</param>
    public PageElements(Page page, StructureTree structure)
    {
        if (!structure.IsEmpty)
        {
            foreach (var content in page.GetMarkedContents())
            {
                Add(content, structure.GetPage(page.Number), 0, 0);
            }
        }
    }

    /// <summary>The number of a letter's element; 0 for none.</summary>
    public int Find(Letter letter) => _elements.GetValueOrDefault(letter);

    private void Add(MarkedContentElement content, IReadOnlyDictionary<int, int> numbers, int outer, int depth)
    {
        var number = content.IsArtifact ? Artifact : numbers.GetValueOrDefault(content.MarkedContentIdentifier, outer);
        foreach (var letter in content.Letters)
        {
            _elements[letter] = number;
        }

        if (depth < MaxDepth)
        {
            foreach (var child in content.Children)
            {
                Add(child, numbers, number, depth + 1);
            }
        }
    }
}
