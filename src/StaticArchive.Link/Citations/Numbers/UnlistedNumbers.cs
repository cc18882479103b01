namespace StaticArchive.Link.Citations.Numbers;

/// <summary>Numbers or a label that no entry has.</summary>
/// <param name="Numbers">They, as a person would write them.</param>
/// <param name="Count">How many entries the list has.</param>
internal sealed record UnlistedNumbers(string Numbers, int Count);
