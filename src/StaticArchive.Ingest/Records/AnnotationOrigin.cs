namespace StaticArchive.Ingest.Records;

/// <summary>What an annotation has from its path and from the text below its front matter.</summary>
internal sealed record AnnotationOrigin(string Paper, string Id, string Body);
