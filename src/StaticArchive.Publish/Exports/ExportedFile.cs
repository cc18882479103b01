using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Publish.Exports;

/// <summary>A file of a paper as supplied.</summary>
/// <param name="Id">Id of the document.</param>
/// <param name="Href">Its address: absolute, or relative to the paper's page.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record ExportedFile(string Id, string Href, string MediaType, int Size, string Sha256);
