namespace StaticArchive.Link.Citations.Notes;

/// <summary>A place of a note that names a work in full, or a legal source.</summary>
internal sealed record NamedPlace(string Block, ShortForm Named, bool IsLegal);
