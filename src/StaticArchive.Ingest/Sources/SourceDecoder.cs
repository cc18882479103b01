using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Sources;

/// <summary>
/// Decodes files: UTF-8, UTF-16 and UTF-32 by their byte order mark, UTF-16 without one by the places of zero bytes,
/// and Windows-1252 for everything else.
/// </summary>
public static class SourceDecoder
{
    /// <summary>The decoded file. Invalid bytes become replacement characters (U+FFFD), never an exception.</summary>
    public static SourceFile Decode(InputFile file)
    {
        var bytes = file.Bytes.Span;
        var (encoding, name) = Detect(bytes);
        return new SourceFile(file, Convert.ToHexStringLower(SHA256.HashData(bytes)), name, Text);

        string Text() => ReplaceInvalidUnits(encoding.GetString(file.Bytes.Span));
    }

    private static (Encoding Encoding, string Name) Detect(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, 0, 0, ..]:
                return (new UTF32Encoding(bigEndian: false, byteOrderMark: true), "utf-32le");
            case [0, 0, 0xFE, 0xFF, ..]:
                return (new UTF32Encoding(bigEndian: true, byteOrderMark: true), "utf-32be");
            case [0xFF, 0xFE, ..]:
                return (Encoding.Unicode, "utf-16le");
            case [0xFE, 0xFF, ..]:
                return (Encoding.BigEndianUnicode, "utf-16be");
            default:
                break;
        }

        if (DetectWithoutBom(bytes) is { } wide)
        {
            return wide;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? (Encoding.UTF8, "utf-8") : (Encoding.Latin1, "windows-1252");
    }

    /// <summary>UTF-16 without a byte order mark: nearly every other byte of Latin text is zero.</summary>
    private static (Encoding, string)? DetectWithoutBom(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        var enough = sample.Length * 2 / 5;
        return sample.Length < 8 ? null
            : odd > enough && even * 8 < odd ? (Encoding.Unicode, "utf-16le")
            : even > enough && odd * 8 < even ? (Encoding.BigEndianUnicode, "utf-16be")
            : null;
    }

    /// <summary>
    /// Replaces units that are not valid in XML and HTML one for one: unpaired surrogates, and U+0080 to U+009F, which
    /// decoding as Latin-1 makes of the quotation marks and dashes of Windows-1252.
    /// </summary>
    private static string ReplaceInvalidUnits(string text)
    {
        if (
            !text.AsSpan().ContainsAnyInRange('\u0080', '\u009F')
            && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
        )
        {
            return text;
        }

        return string.Create(
            text.Length,
            text,
            static (units, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                {
                    var unit = from[i];
                    var paired = char.IsHighSurrogate(unit)
                        ? i + 1 < from.Length && char.IsLowSurrogate(from[i + 1])
                        : !char.IsLowSurrogate(unit) || (i > 0 && char.IsHighSurrogate(from[i - 1]));
                    units[i] =
                        !paired ? '\uFFFD'
                        : unit is >= '\u0080' and <= '\u009F' ? Windows1252.HighCharacters[unit - 0x80]
                        : unit;
                }
            }
        );
    }
}
