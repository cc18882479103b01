namespace StaticArchive.Model.Caching;

/// <summary>The first 128 bits of a SHA-256. Two contents of the same fingerprint are taken to be equal.</summary>
/// <param name="Value">The bits.</param>
public readonly record struct Fingerprint(UInt128 Value);
