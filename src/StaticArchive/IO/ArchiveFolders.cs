namespace StaticArchive.IO;

/// <summary>Where an archive lies, as full paths.</summary>
/// <param name="Root">The folder that holds it.</param>
/// <param name="Input">What is read.</param>
/// <param name="Output">What is replaced.</param>
public sealed record ArchiveFolders(string Root, string Input, string Output);
