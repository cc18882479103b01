namespace StaticArchive.Ingest.Formats.Pdf.Layout.Opening.Cost;

/// <summary>
/// Runs over the content of a page or a form (ISO 32000-1, 7.8.2) and counts what it makes, without making it:
/// <c>BT (Words) Tj ET /Form1 Do</c>.
/// </summary>
internal sealed class ContentScanner
{
    private readonly Dictionary<string, int> _draws = new(StringComparer.Ordinal);
    private string _name = "";
    private long _letters;
    private long _operations;

    /// <summary>Runs over content.</summary>
    public ContentScanner(ReadOnlySpan<byte> content)
    {
        for (var at = 0; at < content.Length; )
        {
            at = content[at] switch
            {
                (byte)'(' => SkipString(content, at),
                (byte)'<' when at + 1 < content.Length && content[at + 1] != '<' => SkipHexString(content, at),
                (byte)'%' => SkipComment(content, at),
                (byte)'/' => ReadName(content, at),
                _ when IsRegular(content[at]) => ReadOperator(content, at),
                _ => at + 1,
            };
        }
    }

    /// <summary>What it makes itself.</summary>
    public ContentCost Cost => new(_letters, _operations);

    /// <summary>The names of the forms and pictures that it draws, and how often.</summary>
    public IReadOnlyDictionary<string, int> Draws => _draws;

    private static bool IsRegular(byte value) =>
        value > ' '
        && value
            is not (
                (byte)'('
                or (byte)')'
                or (byte)'<'
                or (byte)'>'
                or (byte)'['
                or (byte)']'
                or (byte)'{'
                or (byte)'}'
                or (byte)'/'
                or (byte)'%'
            );

    private static int SkipComment(ReadOnlySpan<byte> content, int at)
    {
        var end = content[at..].IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? content.Length : at + end;
    }

    private int SkipString(ReadOnlySpan<byte> content, int start)
    {
        var depth = 0;
        var at = start;
        for (; at < content.Length; at++)
        {
            depth +=
                content[at] == '(' ? 1
                : content[at] == ')' ? -1
                : 0;
            at += content[at] == '\\' ? 1 : 0;
            if (depth == 0)
            {
                break;
            }
        }

        _letters += at - start;
        return at + 1;
    }

    private int SkipHexString(ReadOnlySpan<byte> content, int start)
    {
        var length = content[start..].IndexOf((byte)'>');
        length = length < 0 ? content.Length - start : length;
        _letters += length / 2;
        return start + length + 1;
    }

    private int ReadName(ReadOnlySpan<byte> content, int start)
    {
        var end = FindEnd(content, start + 1);
        _name = System.Text.Encoding.Latin1.GetString(content[(start + 1)..end]);
        return end;
    }

    private int ReadOperator(ReadOnlySpan<byte> content, int start)
    {
        var end = FindEnd(content, start);
        var word = content[start..end];
        if (word.SequenceEqual("Do"u8))
        {
            _draws[_name] = _draws.GetValueOrDefault(_name) + 1;
        }
        else if (word.SequenceEqual("ID"u8))
        {
            var picture = content[end..].IndexOf("EI"u8);
            return picture < 0 ? content.Length : end + picture + 2;
        }

        _operations += char.IsAsciiLetter((char)word[0]) ? 1 : 0;
        return end;
    }

    private static int FindEnd(ReadOnlySpan<byte> content, int at)
    {
        while (at < content.Length && IsRegular(content[at]))
        {
            at++;
        }

        return at;
    }
}
