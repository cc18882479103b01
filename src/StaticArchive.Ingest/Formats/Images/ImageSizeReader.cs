using System.Buffers.Binary;

namespace StaticArchive.Ingest.Formats.Images;

/// <summary>Reads kind and size of a raster picture from its first bytes; what it shows is not looked at.</summary>
internal static class ImageSizeReader
{
    /// <summary>Kind and size; null for other files, whatever their name says.</summary>
    public static ImageSize? Read(ReadOnlySpan<byte> bytes)
    {
        var size = ReadPng(bytes) ?? ReadGif(bytes) ?? ReadWebP(bytes) ?? ReadJpeg(bytes);
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    /// <summary>
    /// <c>89 P N G 0D 0A 1A 0A</c>, then the length and name of the first chunk, <c>IHDR</c>, which begins with width
    /// and height.
    /// </summary>
    private static ImageSize? ReadPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24
        && bytes[..8].SequenceEqual((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])
        && bytes[12..16].SequenceEqual("IHDR"u8)
            ? new ImageSize(
                "image/png",
                ".png",
                BinaryPrimitives.ReadInt32BigEndian(bytes[16..]),
                BinaryPrimitives.ReadInt32BigEndian(bytes[20..])
            )
            : null;

    /// <summary><c>GIF89a</c>, then width and height.</summary>
    private static ImageSize? ReadGif(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 10 && bytes.StartsWith("GIF8"u8)
            ? new ImageSize(
                "image/gif",
                ".gif",
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])
            )
            : null;

    /// <summary><c>RIFF</c>, a length, <c>WEBP</c>, then a chunk of one of three kinds (RFC 9649).</summary>
    private static ImageSize? ReadWebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes.StartsWith("RIFF"u8) || !bytes[8..12].SequenceEqual("WEBP"u8))
        {
            return null;
        }

        return bytes[12..16] switch
        {
            var name when name.SequenceEqual("VP8X"u8) => WebP(Read24(bytes[24..]) + 1, Read24(bytes[27..]) + 1),
            var name when name.SequenceEqual("VP8L"u8) => ReadLossless(
                BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..])
            ),
            var name when name.SequenceEqual("VP8 "u8) => WebP(
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF
            ),
            _ => null,
        };
    }

    private static ImageSize ReadLossless(uint bits) =>
        WebP((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);

    private static ImageSize WebP(int width, int height) => new("image/webp", ".webp", width, height);

    private static int Read24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    /// <summary>
    /// <c>FF D8</c>, then segments of <c>FF</c>, a name and a length; that of the frame (<c>C0</c> to <c>CF</c> but for
    /// three) holds height and width.
    /// </summary>
    private static ImageSize? ReadJpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes is not [0xFF, 0xD8, ..])
        {
            return null;
        }

        for (
            var at = 2;
            at + 9 <= bytes.Length && bytes[at] == 0xFF;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..])
        )
        {
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new ImageSize(
                    "image/jpeg",
                    ".jpg",
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..])
                );
            }
        }

        return null;
    }
}
