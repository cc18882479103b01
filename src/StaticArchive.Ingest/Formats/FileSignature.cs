namespace StaticArchive.Ingest.Formats;

/// <summary>A format that is known by its first bytes, and among those that begin alike by others.</summary>
/// <param name="Format">What the message calls it.</param>
/// <param name="Remedy">The command that makes of it something that is read.</param>
/// <param name="FirstBytes">The bytes that every file of the format begins with, or has at its offset.</param>
internal sealed record FileSignature(string Format, string Remedy, byte[] FirstBytes)
{
    /// <summary>Bytes that stand somewhere in every file of the format; empty where the first ones tell it.</summary>
    public byte[] InnerBytes { get; init; } = [];

    /// <summary>Where the first bytes stand.</summary>
    public int Offset { get; init; }

    /// <summary>Whether a file has it.</summary>
    public bool Matches(ReadOnlySpan<byte> bytes) =>
        bytes.Length > Offset
        && bytes[Offset..].StartsWith(FirstBytes)
        && (InnerBytes.Length == 0 || bytes.IndexOf(InnerBytes) >= 0);
}
