using StaticArchive.Model.Messages;
using StaticArchive.Model.Text;

namespace StaticArchive.Model;

/// <summary>
/// An input file decoded to text. A byte order mark stays in the text, so that offsets are those of the file.
/// </summary>
public sealed class SourceFile
{
    private readonly Lazy<int[]> _lineStarts;
    private readonly WeakReference<string> _text;
    private readonly Func<string> _decode;

    /// <summary>Holds a decoded file.</summary>
    public SourceFile(InputFile file, string text, string sha256, string encoding)
        : this(file, sha256, encoding, () => text) { }

    /// <summary>
    /// Holds a file that <paramref name="decode"/> makes the text of where it is asked for, and once more where it is
    /// asked for later: an archive of thousands of papers is read from its documents' own texts, and seldom from the
    /// files.
    /// </summary>
    public SourceFile(InputFile file, string sha256, string encoding, Func<string> decode)
    {
        (Path, Bytes, Sha256, Encoding) = (file.Path, file.Bytes, sha256, encoding);
        (_text, _decode) = (new WeakReference<string>(null!), decode);
        _lineStarts = new Lazy<int[]>(() => LineStarts(Text));
    }

    /// <summary>Holds a file that is not text, with the text that was taken out of it.</summary>
    public SourceFile(InputFile file, string text, string sha256, IReadOnlyList<SourcePage> pages)
        : this(file, sha256, ExtractedEncoding, () => text) => Pages = pages;

    /// <summary>What stands for an encoding where the text was taken out of a file that is not text.</summary>
    public const string ExtractedEncoding = "extracted";

    /// <summary>
    /// Whether the file is not text (PDF, DOCX, ODT, EPUB), so that offsets count the text that was taken out of it.
    /// </summary>
    public bool IsExtracted => Encoding == ExtractedEncoding;

    /// <summary>Its pages in order of start; none where the format has no pages.</summary>
    public IReadOnlyList<SourcePage> Pages { get; } = [];

    /// <summary>Path below the archive's folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The file as supplied.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The decoded text, line ends as supplied.</summary>
    public string Text
    {
        get
        {
            if (!_text.TryGetTarget(out var text))
            {
                text = _decode();
                _text.SetTarget(text);
            }

            return text;
        }
    }

    /// <summary>SHA-256 of the bytes as supplied, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Name of the encoding it was read as, e.g. <c>utf-8</c>, <c>utf-16le</c>, <c>windows-1252</c>.</summary>
    public string Encoding { get; }

    /// <summary>The place of a UTF-16 offset, for messages.</summary>
    public SourceLocation GetLocation(int offset)
    {
        var starts = _lineStarts.Value;
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(Path, line + 1, offset - starts[line] + 1) { Page = FindPage(offset)?.Label };
    }

    /// <summary>The page that an offset of the text stands on; null where the file has none.</summary>
    public SourcePage? FindPage(int offset)
    {
        var after = BinarySearch.FindPartitionPoint(Pages, offset, static (page, offset) => page.Start <= offset);
        return after > 0 ? Pages[after - 1] : null;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var length; )
        {
            at += length + 1;
            if (text[at - 1] == '\n' || at == text.Length || text[at] != '\n')
            {
                starts.Add(at);
            }
        }

        return [.. starts];
    }
}
