using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace StaticArchive.Model.Text;

/// <summary>Names that can stand in an address.</summary>
public static class Slug
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>
    /// Folded letters and digits with single hyphens between words; <paramref name="fallback"/> where nothing is left.
    /// </summary>
    public static string From(string text, string fallback = "untitled")
    {
        var slug = new StringBuilder(text.Length);
        foreach (var unit in Folding.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(unit))
            {
                slug.Append(unit);
            }
            else if (unit != '\'' && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var result = slug.ToString().Trim('-');
        return result.Length == 0 ? fallback
            : result.Length > 80 ? result[..80].Trim('-')
            : result;
    }

    /// <summary>
    /// The slug of a file's or folder's name in any script: <c>Отчёт 2014</c> is <c>otchet-2014</c>. A name with
    /// letters of which no transliteration is known has a hash of the whole name behind what is left, so that no two
    /// names share an address: <c>報告</c> is <c>paper-</c> and eight characters. <c>con</c>, which Windows has no
    /// folder for, is <c>con-paper</c>.
    /// </summary>
    public static string FromName(string name, string fallback)
    {
        var folded = Folding.Fold(name);
        var letters = Transliteration.ToLatin(folded, out var isWhole);
        var slug = From(letters, fallback);
        return !isWhole ? $"{slug}-{ShortHash(folded)}"
            : DeviceNames.IsDevice(slug) ? $"{slug}-{fallback}"
            : slug;
    }

    /// <summary>Eight base32 characters (RFC 4648, lower case) of the SHA-256 of the text's UTF-8 bytes.</summary>
    public static string ShortHash(string text)
    {
        Span<byte> hash = stackalloc byte[32];
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Encode(hash);
    }

    private static string Encode(ReadOnlySpan<byte> hash)
    {
        ulong bits = 0;
        for (var i = 0; i < 5; i++)
        {
            bits = (bits << 8) | hash[i];
        }

        var units = new char[8];
        for (var i = 0; i < 8; i++)
        {
            units[i] = Base32[(int)((bits >> (35 - (5 * i))) & 31)];
        }

        return new string(units);
    }
}
