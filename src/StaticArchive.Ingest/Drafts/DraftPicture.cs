using StaticArchive.Model;

namespace StaticArchive.Ingest.Drafts;

/// <summary>A picture that a document names or holds.</summary>
/// <param name="Address">
/// How it is named: a path relative to the document, an address, the name of a part of a zip file.
/// </param>
/// <param name="AlternativeText">What it shows, in words; null for none.</param>
/// <param name="Extent">Where it is named in the source.</param>
public sealed record DraftPicture(string Address, string? AlternativeText, Span Extent)
{
    /// <summary>
    /// Its bytes, in a format that holds its pictures itself; null where it is a file beside the document.
    /// </summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>Whether it stands above its block and is no part of it.</summary>
    public bool IsAbove { get; init; }
}
