namespace StaticArchive.Ingest.Formats.WordProcessing.Xml;

/// <summary>A file that is larger, deeper or denser than any document, which bombs are.</summary>
/// <param name="message">The limit: <c>over 2 million elements</c>.</param>
internal sealed class WordXmlLimitException(string message) : Exception(message);
