using StaticArchive.Model;

namespace StaticArchive.Ingest.Formats.WordProcessing.Citing;

/// <summary>A work that a citation of a reference manager names.</summary>
/// <param name="Key">What the program knows it by, in this file.</param>
/// <param name="Item">Its record.</param>
internal sealed record CitedWork(string Key, CslItem Item);
