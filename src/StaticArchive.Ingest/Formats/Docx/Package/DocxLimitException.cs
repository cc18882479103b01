namespace StaticArchive.Ingest.Formats.Docx.Package;

/// <summary>A file that is larger, deeper or denser than any document, which bombs are.</summary>
/// <param name="message">Which limit, as the second half of a sentence.</param>
internal sealed class DocxLimitException(string message) : Exception(message);
