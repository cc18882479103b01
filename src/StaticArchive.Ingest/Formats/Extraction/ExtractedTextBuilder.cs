using System.Security.Cryptography;
using System.Text;
using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Sources;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Extraction;

/// <summary>
/// Writes the text that is taken out of a file that is not text, and gives each block its place in it: blocks in
/// reading order with an empty line between, line ends where the file has them, cells of a row parted by tabs.
/// </summary>
internal sealed class ExtractedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<SourcePage> _pages = [];
    private readonly List<Draft> _drafts = [];

    /// <summary>The blocks so far.</summary>
    public IReadOnlyList<Draft> Drafts => _drafts;

    /// <summary>Begins a page; what is added belongs to it. Pages are begun in the order of the file.</summary>
    /// <param name="number">1-based number in the file.</param>
    /// <param name="label">The number as printed or set in the file; null for none.</param>
    public void BeginPage(int number, string? label) =>
        _pages.Add(
            new SourcePage(
                number,
                label ?? number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                _text.Length
            )
        );

    /// <summary>Adds a block; one without words is left out.</summary>
    public void Add(BlockKind kind, InlineContentBuilder words) => Add(kind, words, static draft => draft);

    /// <summary>Adds a block, to which <paramref name="shape"/> gives level, label, note and so on.</summary>
    public void Add(BlockKind kind, InlineContentBuilder words, Func<Draft, Draft> shape)
    {
        var content = Write(words, "\n\n");
        if (!content.IsEmpty)
        {
            _drafts.Add(shape(new Draft(kind, content) { Extent = content.Source }));
        }
    }

    /// <summary>Adds the second half of a block that was added before, with other blocks between.</summary>
    /// <param name="index">Index of the block in <see cref="Drafts"/>.</param>
    /// <param name="words">The words of the second half.</param>
    public void Continue(int index, InlineContentBuilder words)
    {
        var content = Write(words, "\n\n");
        if (!content.IsEmpty)
        {
            _drafts[index] = _drafts[index].Join(new Draft(_drafts[index].Kind, content) { Extent = content.Source });
        }
    }

    /// <summary>Adds a table, row by row; one without words is left out.</summary>
    public void AddTable(
        IEnumerable<IReadOnlyList<InlineContentBuilder>> rows,
        int headerRows,
        Func<Draft, Draft> shape
    )
    {
        var cells = new TableCellsBuilder();
        var separator = "\n\n";
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                cells.Add(Write(cell, separator));
                separator = "\t";
            }

            cells.EndRow();
            separator = "\n";
        }

        var content = cells.Build(headerRows, out var table);
        if (!content.IsEmpty)
        {
            _drafts.Add(
                shape(
                    new Draft(BlockKind.Table, content)
                    {
                        Extent = content.Source,
                        Table = table,
                        IsMarkedUp = true,
                    }
                )
            );
        }
    }

    /// <summary>The file with its text, and the blocks as a document of a <paramref name="format"/>.</summary>
    public ExtractedDocument Build(InputFile file, string format) =>
        new(
            new SourceFile(
                file,
                _text.ToString(),
                Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)),
                [.. _pages]
            ),
            new RawDocument(format, [.. _drafts]) { HasMarkup = true }
        );

    private MappedText Write(InlineContentBuilder words, string separator)
    {
        if (words.Length == 0)
        {
            return MappedText.Empty;
        }

        var offset = _text.Length == 0 ? 0 : _text.Length + separator.Length;
        var content = words.Build(offset);
        _text.Append(separator, 0, offset - _text.Length).Append(content.Text);
        foreach (var lineEnd in content.Breaks)
        {
            _text[offset + lineEnd] = '\n';
        }

        return content;
    }
}
