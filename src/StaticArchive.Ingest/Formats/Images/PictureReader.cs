using System.Buffers.Binary;
using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.Images;

/// <summary>Reads kind and size of a picture from its first bytes; what it shows is not looked at.</summary>
internal static class PictureReader
{
    /// <summary>The picture; null for other files, whatever their name says.</summary>
    public static ImageFile? Read(InputFile file)
    {
        var bytes = file.Bytes.Span;
        return ReadPngSize(bytes) is { } png ? CreatePicture(file, "image/png", png)
            : ReadJpegSize(bytes) is { } jpeg ? CreatePicture(file, "image/jpeg", jpeg)
            : null;
    }

    private static ImageFile? CreatePicture(InputFile file, string type, (int Width, int Height) size) =>
        size is { Width: > 0, Height: > 0 } ? new ImageFile(file, type, size.Width, size.Height) : null;

    /// <summary>
    /// <c>89 P N G 0D 0A 1A 0A</c>, then the length and name of the first chunk, <c>IHDR</c>, which begins with width
    /// and height.
    /// </summary>
    private static (int Width, int Height)? ReadPngSize(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 24
        && bytes[..8].SequenceEqual((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])
        && bytes[12..16].SequenceEqual("IHDR"u8)
            ? (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;

    /// <summary>
    /// <c>FF D8</c>, then segments of <c>FF</c>, a name and a length; that of the frame (<c>C0</c> to <c>CF</c> but for
    /// three) holds height and width.
    /// </summary>
    private static (int Width, int Height)? ReadJpegSize(ReadOnlySpan<byte> bytes)
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
                return (
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..])
                );
            }
        }

        return null;
    }
}
