using StaticArchive.Ingest.Sources;
using StaticArchive.Ingest.Yaml;
using StaticArchive.Model;
using StaticArchive.Model.Messages;
using StaticArchive.Model.Schemas;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Records;

/// <summary>
/// Reads annotations: front matter and Markdown, a file each, in <c>input/annotations/&lt;paper&gt;/</c>.
/// </summary>
internal static class AnnotationReader
{
    /// <summary>The annotations in order of id; of two with one id the first is kept and the other reported.</summary>
    public static IReadOnlyList<AnnotationRecord> Read(IEnumerable<InputFile> files, List<Message> messages)
    {
        var annotations = new Dictionary<string, AnnotationRecord>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (
                ReadAnnotation(SourceDecoder.Decode(file), messages) is { } record
                && !annotations.TryAdd(record.Id, record)
            )
            {
                messages.Add(
                    MessageCatalog.DuplicateId(
                        new SourceLocation(record.Path),
                        "an annotation",
                        record.Id,
                        new SourceLocation(annotations[record.Id].Path)
                    )
                );
            }
        }

        return [.. annotations.Values.OrderBy(record => record.Id, StringComparer.Ordinal)];
    }

    private static AnnotationRecord? ReadAnnotation(SourceFile file, List<Message> messages)
    {
        var parts = file.Path.Split('/');
        if (parts.Any(IsPathTraversal))
        {
            messages.Add(MessageCatalog.AnnotationPathTraversal(new SourceLocation(file.Path)));
            return null;
        }

        if (parts.Length != 4)
        {
            messages.Add(
                MessageCatalog.UnusedFile(
                    new SourceLocation(file.Path),
                    "an annotation stands in a folder of its paper's id: input/annotations/PAPER/FILE.md"
                )
            );
            return null;
        }

        if (FrontMatter.Find(file, messages) is not { } front)
        {
            messages.Add(MessageCatalog.AnnotationWithoutFrontMatter(new SourceLocation(file.Path, 1)));
            return null;
        }

        var origin = new AnnotationOrigin(
            Paper: parts[2],
            Id: Slug.From(parts[3][..^3]),
            Body: file.Text[front.End..].ReplaceLineEndings("\n").Trim()
        );
        return YamlReader.ReadMapping(file, front.Yaml, messages) is { } map
            ? CreateRecord(map, origin, messages)
            : null;
    }

    private static AnnotationRecord? CreateRecord(YamlMapping map, AnnotationOrigin origin, List<Message> messages)
    {
        var values = new AnnotationValueParser(map, messages);
        var (author, created, quote) = (
            map.GetRequiredString("author"),
            values.ParseCreated(),
            map.GetRequiredString("quote")
        );
        var record =
            author is null || created is null || quote is null
                ? null
                : new AnnotationRecord
                {
                    Id = origin.Id,
                    Path = map.File.Path,
                    Author = author,
                    Orcid = values.ParseOrcid(),
                    AuthorUrl = values.ParseUrl(),
                    Created = created,
                    Motivation = values.ParseMotivation(),
                    Target = TextQuoteSelectorReader.Read(map, origin.Paper, quote),
                    Tags = map.GetStrings("tags"),
                    ReplyTo = map.GetString("reply-to"),
                    References = map.GetStrings("references"),
                    Body = origin.Body,
                };
        foreach (var field in AnnotationSchema.Fields)
        {
            // Of a record that is refused not every field was read; none of them is unknown.
            map.HasKey(field.Name);
        }

        map.ReportUnknownValues(AnnotationSchema.Fields);
        map.ReportUnknownKeys();
        return record;
    }

    /// <summary>
    /// A part of a path that could lead out of the folder, as it stands or percent-decoded: <c>..</c>, <c>a\b</c>,
    /// <c>..%2f</c>.
    /// </summary>
    private static bool IsPathTraversal(string part) =>
        part is "" or "." or ".."
        || part.Any(unit => unit < ' ' || unit is '\\' or '\u007F')
        || part.Contains("%2f", StringComparison.OrdinalIgnoreCase)
        || part.Contains("%5c", StringComparison.OrdinalIgnoreCase)
        || part.Contains("%2e", StringComparison.OrdinalIgnoreCase);
}
