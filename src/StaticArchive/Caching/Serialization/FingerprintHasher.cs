using System.Buffers.Binary;
using System.Security.Cryptography;
using StaticArchive.Model.Caching;

namespace StaticArchive.Caching.Serialization;

/// <summary>Fingerprints of bytes.</summary>
internal static class FingerprintHasher
{
    /// <summary>The fingerprint of bytes.</summary>
    public static Fingerprint Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return FromSha256(hash);
    }

    /// <summary>The fingerprint of bytes whose SHA-256 is known.</summary>
    public static Fingerprint FromSha256(ReadOnlySpan<byte> hash) => new(BinaryPrimitives.ReadUInt128BigEndian(hash));
}
