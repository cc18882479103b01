namespace StaticArchive.Documents;

/// <summary>
/// A file of the site. Its bytes are made when they are asked for, so that an archive of thousands of papers is never
/// held in memory as a whole; asking twice gives the same bytes.
/// </summary>
/// <param name="Path">Path below the site's root, with forward slashes, e.g. <c>papers/x/index.html</c>.</param>
/// <param name="Content">Makes the bytes; pure, and safe to call from any thread.</param>
public sealed record OutputFile(string Path, Func<ReadOnlyMemory<byte>> Content);
