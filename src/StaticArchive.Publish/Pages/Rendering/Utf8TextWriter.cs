using System.Buffers;
using System.Text;

namespace StaticArchive.Publish.Pages.Rendering;

/// <summary>
/// Takes the text of a page as UTF-8, in one rented buffer: a page is large, and a string of it would be made twice.
/// </summary>
internal sealed class Utf8TextWriter : System.IO.TextWriter
{
    private const int InitialCapacity = 64 * 1024;
    private const int MaxBytesPerChar = 3;

    /// <summary>
    /// What no page may hold (HTML, 13.1.3): it would show as nothing, and hides words from who looks for them. An
    /// archive's words come out of JSON and YAML, where <c>\u0001</c> is a letter like another.
    /// </summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create([
        .. Enumerable.Range(0, 0xA0).Select(unit => (char)unit).Where(char.IsControl).Except(['\t', '\n', '\r']),
    ]);

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialCapacity);
    private int _length;
    private char _highSurrogate;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        // Both halves of a pair have to be encoded together, also where a writer cuts between them.
        if (_highSurrogate != default && buffer.Length > 0)
        {
            Append([_highSurrogate, buffer[0]]);
            _highSurrogate = default;
            buffer = buffer[1..];
        }

        if (buffer.Length > 0 && char.IsHighSurrogate(buffer[^1]))
        {
            _highSurrogate = buffer[^1];
            buffer = buffer[..^1];
        }

        AppendWithoutControls(buffer);
    }

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        if (_highSurrogate != default)
        {
            Append([_highSurrogate]);
            _highSurrogate = default;
        }

        return _bytes.AsSpan(0, _length).ToArray();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        base.Dispose(disposing);
    }

    private void AppendWithoutControls(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Controls); at >= 0; at = text.IndexOfAny(Controls))
        {
            Append(text[..at]);
            text = text[(at + 1)..];
        }

        Append(text);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        var most = text.Length * MaxBytesPerChar;
        if (_bytes.Length - _length < most)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, _length + most));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }
}
