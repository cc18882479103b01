using StaticArchive.Ingest.Formats.Extraction;
using StaticArchive.Ingest.Formats.Markup;
using StaticArchive.Ingest.Formats.WordProcessing.Fields;
using StaticArchive.Ingest.Formats.WordProcessing.Paragraphs;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Odt;

/// <summary>
/// Finds citations of reference managers. Zotero and Mendeley write what they cite into the name of a reference mark,
/// <c>ZOTERO_ITEM CSL_CITATION {…} RND…</c>; with bookmarks Zotero keeps it among the properties of the file.
/// </summary>
internal sealed class OdtCitationReader(OdtDocument document, bool isNote)
{
    private const int Longest = 400;

    private readonly Dictionary<string, Place> _open = new(StringComparer.Ordinal);

    /// <summary>Reads the beginning or end of a mark.</summary>
    public void Visit(MarkupElement mark, InlineContentBuilder words)
    {
        if (mark["name"] is not { } name || FindCode(name) is not { } code)
        {
            return;
        }

        if (mark.Name.EndsWith("-start", StringComparison.Ordinal))
        {
            _open[name] = new Place(words, words.Length);
        }
        else if (_open.Remove(name, out var place) && place.Words == words)
        {
            Add(code, words, place.Start);
        }
    }

    /// <summary>Adds a citation that ends with the words so far.</summary>
    public void Add(string code, InlineContentBuilder words, int start)
    {
        if (words.Length > start && words.Length - start < Longest)
        {
            var shown = new Span(start, words.Length).Trim(words.Text);
            document.Citations.Add(new CitationField(words, shown, FieldInstruction.Parse(code), isNote));
        }
    }

    /// <summary>Marks that do not end in their paragraph mark no citation.</summary>
    public void Finish() => _open.Clear();

    private string? FindCode(string name) =>
        name.Contains("CSL_CITATION", StringComparison.Ordinal) ? "ADDIN " + name
        : document.StoredCitations.TryGetValue(name, out var stored) ? "ADDIN " + stored
        : null;

    private sealed record Place(InlineContentBuilder Words, int Start);
}
