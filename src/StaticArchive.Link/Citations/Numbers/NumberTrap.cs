namespace StaticArchive.Link.Citations.Numbers;

/// <summary>A kind of number that looks like a citation and is none.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Applies">Whether a marker is one.</param>
internal sealed record NumberTrap(string Name, Func<NumberContext, bool> Applies);
