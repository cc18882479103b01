namespace StaticArchive.Ingest.Formats.Docx.Package;

/// <summary>A file that is larger, deeper or denser than any document, which bombs are.</summary>
/// <param name="message">The limit: <c>over 2 million elements</c>.</param>
internal sealed class DocxLimitException(string message) : Exception(message);
