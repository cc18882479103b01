using System.Buffers.Binary;
using System.Text;

namespace StaticArchive.IO;

/// <summary>
/// Reads the names in git's index. Its format is documented with git, gitformat-index(5): a header, entries with a
/// fixed part and a name, extensions, a hash of it all.
/// </summary>
/// <param name="bytes">The file <c>.git/index</c>.</param>
internal sealed class GitIndexReader(byte[] bytes)
{
    private const int HeaderLength = 12;

    /// <summary>Times, numbers and size of a file, before the hash of its content.</summary>
    private const int StatLength = 40;

    /// <summary>Where the length of a name does not fit into its field, this stands there.</summary>
    private const int LongName = 0xFFF;

    private const int ExtendedFlag = 0x4000;

    // One unit a byte while the index is read: the name before may be cut in the middle of a letter.
    private readonly List<string> _names = [];
    private int _at;

    /// <summary>
    /// The paths that git tracks, with forward slashes; null where the file is not understood. A hash has 20 bytes or,
    /// in a repository of SHA-256, 32.
    /// </summary>
    public IEnumerable<string>? Read() =>
        TryRead(20) || TryRead(32)
            ? _names.Select(name => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(name)))
            : null;

    private bool TryRead(int hashLength)
    {
        _names.Clear();
        if (bytes.Length < HeaderLength + hashLength || !bytes.AsSpan(0, 4).SequenceEqual("DIRC"u8))
        {
            return false;
        }

        _at = HeaderLength;
        var version = ReadNumber(4);
        for (var left = ReadNumber(8); left > 0; left--)
        {
            if (!TryReadEntry(version, hashLength))
            {
                return false;
            }
        }

        return version is >= 2 and <= 4 && TrySkipExtensions(bytes.Length - hashLength);
    }

    private bool TryReadEntry(uint version, int hashLength)
    {
        var (start, flagsAt) = (_at, _at + StatLength + hashLength);
        if (flagsAt + 4 > bytes.Length)
        {
            return false;
        }

        var flags = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(flagsAt));
        _at = flagsAt + ((flags & ExtendedFlag) == 0 ? 2 : 4);
        if (!TryReadName(version))
        {
            return false;
        }

        // Up to version 3, one to eight zeros follow, so that the next entry begins at a multiple of eight.
        _at = version == 4 ? _at + 1 : start + ((_at - start + 8) & ~7);
        var length = flags & LongName;
        return (length == LongName || length == _names[^1].Length) && _at <= bytes.Length;
    }

    /// <summary>
    /// A name ends before a zero. In version 4 the number stands before it that says how much of the end of the name
    /// before is left out: <c>cache/index.kept</c>, then 10 and <c>lock</c>.
    /// </summary>
    private bool TryReadName(uint version)
    {
        var kept = "";
        if (version == 4)
        {
            var previous = _names.Count == 0 ? "" : _names[^1];
            var cut = ReadVariableNumber();
            if (cut < 0 || cut > previous.Length)
            {
                return false;
            }

            kept = previous[..^(int)cut];
        }

        var length = bytes.AsSpan(_at).IndexOf((byte)0);
        if (length < 0)
        {
            return false;
        }

        _names.Add(kept + Encoding.Latin1.GetString(bytes, _at, length));
        _at += length;
        return true;
    }

    /// <summary>
    /// What stands behind the entries may be skipped where its name begins with a capital (<c>TREE</c>), and does not
    /// hide a name in <c>sdir</c>; <c>link</c> says that names stand in another file.
    /// </summary>
    private bool TrySkipExtensions(int end)
    {
        while (_at + 8 <= end)
        {
            var name = bytes.AsSpan(_at, 4);
            var length = ReadNumber(_at + 4);
            if ((!char.IsAsciiLetterUpper((char)name[0]) && !name.SequenceEqual("sdir"u8)) || length > end - _at - 8)
            {
                return false;
            }

            _at += 8 + (int)length;
        }

        return _at == end;
    }

    private uint ReadNumber(int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));

    /// <summary>Seven bits a byte, the highest first, each further byte adding one; -1 where it does not end.</summary>
    private long ReadVariableNumber()
    {
        var value = -1L;
        while (_at < bytes.Length && value < int.MaxValue)
        {
            var next = bytes[_at++];
            value = ((value + 1) << 7) | (uint)(next & 0x7F);
            if (next < 0x80)
            {
                return value;
            }
        }

        return -1;
    }
}
