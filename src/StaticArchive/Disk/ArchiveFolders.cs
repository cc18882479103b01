namespace StaticArchive.OnDisk;

/// <summary>Where an archive lies, as full paths.</summary>
/// <param name="Root">The folder that holds it.</param>
/// <param name="Input">What is read.</param>
/// <param name="Output">What is replaced.</param>
public sealed record ArchiveFolders(string Root, string Input, string Output);

/// <summary>What a writer of a site may do.</summary>
/// <param name="Force">Whether files that no build has put there may go.</param>
/// <param name="Progress">Is told how many files are done, from any thread.</param>
/// <param name="Memory">What the build before has left; null where it is not asked.</param>
public sealed record WriteOptions(bool Force = false, Action<int>? Progress = null, BuildMemory? Memory = null);
