namespace StaticArchive.Model.Caching;

/// <summary>
/// What stands for a value: the first half of a SHA-256 of it. Two values of one digest are taken to be equal.
/// </summary>
/// <param name="Value">The 128 bits.</param>
public readonly record struct Fingerprint(UInt128 Value);
