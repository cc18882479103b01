using StaticArchive.Model;

namespace StaticArchive.Link.References;

/// <summary>An entry of a reference list and its fields.</summary>
/// <param name="Raw">The entry as printed.</param>
/// <param name="Item">Its fields.</param>
internal sealed record ParsedEntry(string Raw, CslItem Item);
