namespace StaticArchive.Ingest.Formats;

/// <summary>A format that is known by its first bytes.</summary>
/// <param name="Format">What the message calls it.</param>
/// <param name="Remedy">The command that makes a text of it.</param>
/// <param name="FirstBytes">The bytes that every file of the format begins with.</param>
internal sealed record FileSignature(string Format, string Remedy, byte[] FirstBytes);
