namespace StaticArchive.Model;

/// <summary>A file of the archive as it was found.</summary>
/// <param name="Path">Path below the archive's folder, with forward slashes, e.g.
/// <c>input/papers/x/article.txt</c>.</param>
/// <param name="Bytes">Its content, untouched.</param>
public sealed record InputFile(string Path, ReadOnlyMemory<byte> Bytes);
