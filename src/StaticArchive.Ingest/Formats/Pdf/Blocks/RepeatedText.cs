using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>The running text of a document, to find what a pull quote repeats of it.</summary>
internal sealed class RepeatedText
{
    private const int ShortestQuote = 20;

    // A search goes through the whole text: a file of ten thousand frames has no ten thousand quotes.
    private const int MostSearches = 300;

    private readonly string _text;
    private int _searches;

    /// <summary>Takes the paragraphs of a document that are set as running text.</summary>
    public RepeatedText(IEnumerable<TextBlock> blocks, LineStyle body) =>
        _text = string.Join(
            "",
            blocks
                .Where(block =>
                    block.First.Line.Frame == 0
                    && block.Paratext is null
                    && block.Kind is BlockKind.Paragraph or BlockKind.ListItem
                    && block.Style.Size <= body.Size + 1
                )
                .Select(block => GetKey(block.Text))
        );

    /// <summary>Letters and figures alone: neither lines nor the hyphens at their ends divide words.</summary>
    private static string GetKey(string text) => string.Concat(Folding.Fold(text).Where(char.IsLetterOrDigit));

    /// <summary>Whether words stand in the text too, wherever lines end.</summary>
    public bool Has(string words)
    {
        var key = GetKey(words);
        return key.Length >= ShortestQuote
            && _searches++ < MostSearches
            && _text.Contains(key, StringComparison.Ordinal);
    }
}
