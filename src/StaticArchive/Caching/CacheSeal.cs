using System.Buffers.Binary;
using System.Security.Cryptography;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching;

/// <summary>
/// The mark by which a program on one machine knows an index that it has written itself. A checksum could be made by
/// anybody, and a cache can come with a pull request: what it says of a page stands in the site.
/// </summary>
/// <param name="program">The program; another one may make other bytes of the same input.</param>
/// <param name="key">Known to this machine alone.</param>
internal sealed class CacheSeal(Fingerprint program, ReadOnlyMemory<byte> key)
{
    /// <summary>Number of bytes of a seal.</summary>
    public const int Length = HMACSHA256.HashSizeInBytes;

    /// <summary>The seal of bytes: HMAC-SHA-256 over the program's fingerprint and them.</summary>
    public byte[] Compute(ReadOnlySpan<byte> bytes)
    {
        Span<byte> name = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(name, program.Value);
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key.Span);
        hash.AppendData(name);
        hash.AppendData(bytes);
        return hash.GetHashAndReset();
    }

    /// <summary>Whether a seal is that of these bytes.</summary>
    public bool IsOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> seal) =>
        CryptographicOperations.FixedTimeEquals(Compute(bytes), seal);
}
