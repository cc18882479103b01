using StaticArchive.Model.Messages;

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
        return new SourceLocation(Path, line + 1, offset - starts[line] + 1);
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
