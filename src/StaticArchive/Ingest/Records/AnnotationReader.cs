using StaticArchive.Documents;
using StaticArchive.Ingest.Yaml;

namespace StaticArchive.Ingest.Records;

/// <summary>Reads annotations: front matter and Markdown, a file each, in <c>input/annotations/&lt;paper&gt;/</c>.</summary>
internal static class AnnotationReader
{
    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<AnnotationRecord> Read(IEnumerable<InputFile> files, List<Message> messages)
    {
        var annotations = new Dictionary<string, AnnotationRecord>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (Annotation(Decoding.Decode(file), messages) is { } record && !annotations.TryAdd(record.Id, record))
            {
                messages.Add(Messages.TakenId(new Place(record.Path), "an annotation", record.Id, new Place(annotations[record.Id].Path)));
            }
        }

        return [.. annotations.Values.OrderBy(record => record.Id, StringComparer.Ordinal)];
    }

    private static AnnotationRecord? Annotation(SourceFile file, List<Message> messages)
    {
        var parts = file.Path.Split('/');
        if (parts.Any(IsHostile))
        {
            messages.Add(Messages.AnnotationOutside(new Place(file.Path)));
            return null;
        }

        if (parts.Length != 4)
        {
            messages.Add(Messages.UnusedFile(new Place(file.Path), "an annotation stands in a folder of its paper's id: input/annotations/PAPER/FILE.md"));
            return null;
        }

        if (FrontMatter.Find(file, messages) is not { } front)
        {
            messages.Add(Messages.AnnotationWithoutFrontMatter(new Place(file.Path, 1)));
            return null;
        }

        return YamlReader.ReadMap(file, front.Yaml, messages) is { } map ? Make(map, parts[2], Text.Slug.Of(parts[3][..^3]), file.Text[front.End..].ReplaceLineEndings("\n").Trim(), messages) : null;
    }

    private static AnnotationRecord? Make(YamlMap map, string paper, string id, string body, List<Message> messages)
    {
        var values = new AnnotationValues(map, messages);
        var (author, created, quote) = (map.Required("author"), values.Created(), map.Required("quote"));
        var record = author is null || created is null || quote is null ? null : new AnnotationRecord
        {
            Id = id,
            Path = map.File.Path,
            Author = author,
            Orcid = values.Orcid(),
            AuthorUrl = values.Url(),
            Created = created,
            Motivation = values.Motivation(),
            Target = new QuoteRecord(paper, map.Text("document"), quote, map.Text("prefix"), map.Text("suffix"), map.PlaceOf("quote")) { Section = map.Text("section") },
            Tags = map.Texts("tags"),
            ReplyTo = map.Text("reply-to"),
            References = map.Texts("references"),
            Body = body,
        };
        foreach (var field in AnnotationFields.All)
        {
            // A record that is refused has not asked for all of them.
            map.Has(field.Name);
        }

        map.Close();
        return record;
    }

    /// <summary>A part of a path that could lead out of the folder, by itself or once it is decoded: <c>..</c>, <c>a\\b</c>, <c>..%2f</c>.</summary>
    private static bool IsHostile(string part) =>
        part is "" or "." or ".." || part.Any(unit => unit < ' ' || unit is '\\' or '\u007F')
        || part.Contains("%2f", StringComparison.OrdinalIgnoreCase) || part.Contains("%5c", StringComparison.OrdinalIgnoreCase) || part.Contains("%2e", StringComparison.OrdinalIgnoreCase);
}
