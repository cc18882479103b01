using StaticArchive.Model;

namespace StaticArchive.Publish.Models;

/// <summary>How a document was read.</summary>
/// <param name="Format">The format it was read as.</param>
/// <param name="Encoding">Its encoding.</param>
/// <param name="Sha256">Checksum of the file as supplied.</param>
/// <param name="Words">Where its words went.</param>
/// <param name="JoinedParagraphs">Paragraphs joined.</param>
/// <param name="Guesses">What was decided, each with a link to the place.</param>
public sealed record IngestReport(
    string Format,
    string Encoding,
    string Sha256,
    WordCounts Words,
    int JoinedParagraphs,
    IReadOnlyList<GuessModel> Guesses
);
